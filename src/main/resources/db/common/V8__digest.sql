-- Who asked for the weekly digest, and in whose zone Monday begins.
CREATE TABLE digest (
  person TEXT PRIMARY KEY,
  zone TEXT NOT NULL,
  at BIGINT NOT NULL
);
