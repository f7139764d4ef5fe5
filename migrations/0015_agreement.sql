-- Why a flexible form or 1/10 may be taken (RUL-05): 1 the employer agrees, 2 the rest is too small to need it; empty where
-- it was not asked.
ALTER TABLE requests ADD COLUMN agreement SMALLINT;
