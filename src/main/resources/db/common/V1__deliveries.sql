-- Instants are milliseconds since 1970. A table has a rule in Retention.
CREATE TABLE pulse (
  id INTEGER PRIMARY KEY,
  beats BIGINT NOT NULL
);
INSERT INTO pulse (id, beats) VALUES (1, 0);

CREATE TABLE seen_delivery (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL
);
CREATE INDEX seen_delivery_at ON seen_delivery (at);
