CREATE TABLE thing (
    id    uuid PRIMARY KEY,
    name  text NOT NULL,
    seq   bigint NOT NULL DEFAULT 0,
    CONSTRAINT ux_thing_name UNIQUE (name),
    CONSTRAINT ck_thing_name CHECK (name <> 'forbidden')
);
CREATE TABLE thing_color (
    color text CONSTRAINT ux_thing_color_color UNIQUE
);
CREATE TABLE thing_note (
    id       bigint GENERATED ALWAYS AS IDENTITY,
    event_id text NOT NULL,
    key      text NOT NULL,
    seq      bigint NOT NULL
);
