package dev.parley.platform.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.core.Application;

/** Resources run on virtual threads unless they say otherwise. */
@RunOnVirtualThread
public class VirtualThreads extends Application {}
