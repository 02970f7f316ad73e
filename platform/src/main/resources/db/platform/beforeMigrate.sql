-- The app role reads and writes the rows of what the owner makes. Where an administrator made the database and its roles
-- alone, nobody has said so yet. Replicas that start at once say it one after another.
DO $$
BEGIN
    PERFORM pg_advisory_xact_lock(7242305);
    IF NOT EXISTS (
            SELECT FROM pg_default_acl
            CROSS JOIN aclexplode(defaclacl) AS given
            WHERE defaclrole = current_user::regrole AND defaclnamespace = 'public'::regnamespace
              AND given.grantee = '${appRole}'::regrole) THEN
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${appRole};
    END IF;
END
$$;
