CREATE TABLE post (
  key TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  ts TEXT,
  shared_by TEXT NOT NULL,
  snippet TEXT NOT NULL,
  posted_at BIGINT NOT NULL,
  take_down_at BIGINT
);
CREATE INDEX post_channel ON post (channel);
CREATE INDEX post_take_down ON post (take_down_at);
