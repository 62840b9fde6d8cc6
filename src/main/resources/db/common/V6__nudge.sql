-- The note is the manager's own words, meant to be posted; emptied when it was for the last time.
-- The channels are ids with a space between; first_at is local to the zone.
CREATE TABLE nudge (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  snippet TEXT NOT NULL,
  half TEXT NOT NULL,
  tone TEXT NOT NULL,
  note TEXT NOT NULL,
  scope TEXT NOT NULL,
  channels TEXT NOT NULL,
  first_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  repeat TEXT NOT NULL,
  take_down_after BIGINT,
  state TEXT NOT NULL,
  dealt_with BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX nudge_state ON nudge (state, at);

CREATE TABLE delivery (
  key TEXT PRIMARY KEY,
  nudge TEXT NOT NULL REFERENCES nudge ON DELETE CASCADE,
  channel TEXT NOT NULL,
  due BIGINT NOT NULL,
  state TEXT NOT NULL,
  claimed_at BIGINT,
  problem TEXT,
  at BIGINT NOT NULL,
  UNIQUE (nudge, channel, due)
);
CREATE INDEX delivery_state ON delivery (state);
CREATE INDEX delivery_at ON delivery (at);

-- What a reader made of a nudge; helpful is empty until they say so.
CREATE TABLE nudge_reader (
  nudge TEXT NOT NULL REFERENCES nudge ON DELETE CASCADE,
  person TEXT NOT NULL,
  opened BOOLEAN NOT NULL,
  helpful BOOLEAN,
  at BIGINT NOT NULL,
  PRIMARY KEY (nudge, person)
);
CREATE INDEX nudge_reader_person ON nudge_reader (person);
CREATE INDEX nudge_reader_at ON nudge_reader (at);

-- When a situation came up last in a channel: nobody's name, nobody's words.
CREATE TABLE came_up (
  channel TEXT NOT NULL,
  situation TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (channel, situation)
);
CREATE INDEX came_up_at ON came_up (at);
