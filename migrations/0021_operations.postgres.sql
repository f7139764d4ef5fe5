-- A leaf never changes: it is placed in the global log once, and its salt and content are erased together or not at all.
CREATE FUNCTION journal_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.file_id, NEW.seq, NEW.at, NEW.person_id, NEW.capacity, NEW.on_behalf_of, NEW.act, NEW.object_version,
            NEW.content_hash, NEW.previous_hash, NEW.leaf_hash)
        IS DISTINCT FROM (OLD.file_id, OLD.seq, OLD.at, OLD.person_id, OLD.capacity, OLD.on_behalf_of, OLD.act,
            OLD.object_version, OLD.content_hash, OLD.previous_hash, OLD.leaf_hash)
        OR (NEW.log_position IS DISTINCT FROM OLD.log_position AND OLD.log_position IS NOT NULL)
        OR ((NEW.salt, NEW.content) IS DISTINCT FROM (OLD.salt, OLD.content)
            AND (NEW.salt IS NOT NULL OR NEW.content IS NOT NULL))
    THEN
        RAISE EXCEPTION 'a leaf of the journal never changes';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION record_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% keeps what it holds', TG_TABLE_NAME;
END $$;

CREATE TRIGGER journal_stands BEFORE UPDATE ON journal FOR EACH ROW EXECUTE FUNCTION journal_stands();
CREATE TRIGGER journal_stays BEFORE DELETE ON journal FOR EACH ROW EXECUTE FUNCTION record_stands();
CREATE TRIGGER log_nodes_stand BEFORE UPDATE OR DELETE ON log_nodes FOR EACH ROW EXECUTE FUNCTION record_stands();
CREATE TRIGGER log_checkpoints_stand BEFORE UPDATE OR DELETE ON log_checkpoints FOR EACH ROW EXECUTE FUNCTION record_stands();
CREATE TRIGGER journal_whole BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION record_stands();
CREATE TRIGGER log_nodes_whole BEFORE TRUNCATE ON log_nodes FOR EACH STATEMENT EXECUTE FUNCTION record_stands();
CREATE TRIGGER log_checkpoints_whole BEFORE TRUNCATE ON log_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION record_stands();
