-- The key is the name without its capitals.
CREATE TABLE deal (
  name_key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  named_by TEXT,
  at BIGINT NOT NULL
);

CREATE TABLE deal_alias (
  name_key TEXT NOT NULL REFERENCES deal ON DELETE CASCADE,
  place INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (name_key, place)
);

CREATE TABLE watched_channel (
  channel TEXT PRIMARY KEY,
  watched BOOLEAN NOT NULL,
  set_by TEXT,
  at BIGINT NOT NULL
);
