-- A leaf never changes: it is placed in the global log once, and its salt and content are erased together or not at all.
CREATE TRIGGER journal_stands BEFORE UPDATE ON journal
WHEN NOT (
    NEW.file_id IS OLD.file_id AND NEW.seq IS OLD.seq AND NEW.at IS OLD.at AND NEW.person_id IS OLD.person_id
    AND NEW.capacity IS OLD.capacity AND NEW.on_behalf_of IS OLD.on_behalf_of AND NEW.act IS OLD.act
    AND NEW.object_version IS OLD.object_version AND NEW.content_hash IS OLD.content_hash
    AND NEW.previous_hash IS OLD.previous_hash AND NEW.leaf_hash IS OLD.leaf_hash
    AND (NEW.log_position IS OLD.log_position OR OLD.log_position IS NULL)
    AND ((NEW.salt IS OLD.salt AND NEW.content IS OLD.content) OR (NEW.salt IS NULL AND NEW.content IS NULL))
)
BEGIN SELECT RAISE(ABORT, 'a leaf of the journal never changes'); END;

CREATE TRIGGER journal_stays BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'a leaf of the journal is never deleted'); END;

CREATE TRIGGER log_nodes_stand BEFORE UPDATE ON log_nodes
BEGIN SELECT RAISE(ABORT, 'a node of the log never changes'); END;

CREATE TRIGGER log_nodes_stay BEFORE DELETE ON log_nodes
BEGIN SELECT RAISE(ABORT, 'a node of the log is never deleted'); END;

CREATE TRIGGER log_checkpoints_stand BEFORE UPDATE ON log_checkpoints
BEGIN SELECT RAISE(ABORT, 'a checkpoint never changes'); END;

CREATE TRIGGER log_checkpoints_stay BEFORE DELETE ON log_checkpoints
BEGIN SELECT RAISE(ABORT, 'a checkpoint is never deleted'); END;
