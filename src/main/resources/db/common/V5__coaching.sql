CREATE TABLE shown (
  id ${generated_key},
  person TEXT NOT NULL,
  situation TEXT NOT NULL,
  snippet TEXT NOT NULL,
  surface TEXT NOT NULL,
  asked BOOLEAN NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX shown_person ON shown (person, at);
CREATE INDEX shown_at ON shown (at);

CREATE TABLE judged (
  person TEXT NOT NULL,
  situation TEXT NOT NULL,
  snippet TEXT NOT NULL,
  helpful BOOLEAN NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (person, situation, snippet)
);
CREATE INDEX judged_at ON judged (at);

-- Without the person: only counted.
CREATE TABLE shared (
  id ${generated_key},
  situation TEXT NOT NULL,
  snippet TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX shared_at ON shared (at);

CREATE TABLE saved_play (
  person TEXT NOT NULL,
  snippet TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (person, snippet)
);

-- The one table with words of a person, who chose to pass them on.
CREATE TABLE passed_on (
  id ${generated_key},
  person TEXT NOT NULL,
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX passed_on_person ON passed_on (person);
CREATE INDEX passed_on_at ON passed_on (at);
