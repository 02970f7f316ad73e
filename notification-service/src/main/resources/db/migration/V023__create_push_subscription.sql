-- Browsers that people let notify them. The endpoint is a capability, so it is stored encrypted.
CREATE TABLE push_subscription (
    id           uuid           NOT NULL,
    person_id    uuid           NOT NULL,
    -- tells endpoints apart without storing them readably
    endpoint_key text           NOT NULL,
    payload      bytea          NOT NULL,
    created_at   timestamptz(3) NOT NULL,
    delivered_at timestamptz(3),
    -- refusals in a row
    refusals     integer        NOT NULL DEFAULT 0,
    CONSTRAINT pk_push_subscription PRIMARY KEY (id),
    CONSTRAINT ux_push_subscription_endpoint UNIQUE (endpoint_key)
);
CREATE INDEX ix_push_subscription_person ON push_subscription (person_id);

-- The installation's key pair (VAPID, RFC 8292), encrypted. Made at the first use.
CREATE TABLE push_key (
    one        boolean NOT NULL DEFAULT true,
    public_key bytea   NOT NULL,
    payload    bytea   NOT NULL,
    CONSTRAINT pk_push_key PRIMARY KEY (one),
    CONSTRAINT ck_push_key_one CHECK (one)
);

ALTER TABLE delivery DROP CONSTRAINT ck_delivery_channel;
ALTER TABLE delivery ADD CONSTRAINT ck_delivery_channel CHECK (channel IN ('EMAIL', 'SMS', 'PUSH'));
