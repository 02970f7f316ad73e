package dev.parley.local.process;

/** When a component is stopped: stages stop in this order, and the components of one stage stop together. */
public enum Stage {
    SERVICE,
    EDGE,
    BROKER,
    DATABASE
}
