-- Default privileges give the app role every table that the owner makes, this one too.
REVOKE ALL ON ${flyway:table} FROM ${appRole};
