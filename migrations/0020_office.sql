-- What operators know of an office and the program does not: where to appeal against its decisions. NULL is shown as "not
-- provided".
ALTER TABLE offices ADD COLUMN appeal TEXT;
