CREATE TABLE tip (
  id ${generated_key},
  person TEXT NOT NULL,
  channel TEXT NOT NULL,
  situation TEXT NOT NULL,
  snippet TEXT NOT NULL,
  deal TEXT,
  at BIGINT NOT NULL,
  answer TEXT,
  answered_at BIGINT
);
CREATE INDEX tip_person ON tip (person, at);
CREATE INDEX tip_channel ON tip (channel, at);
CREATE INDEX tip_at ON tip (at);

CREATE TABLE silence (
  person TEXT NOT NULL,
  channel TEXT NOT NULL,
  why TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (person, channel)
);
CREATE INDEX silence_at ON silence (at);

-- The channel is * where the person muted tips everywhere.
CREATE TABLE mute (
  person TEXT NOT NULL,
  channel TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (person, channel)
);
