package dev.parley.local.process;

/** When a component is stopped: in the order of these constants, those of one stage together. */
public enum Stage {
    SERVICE,
    EDGE,
    BROKER,
    DATABASE
}
