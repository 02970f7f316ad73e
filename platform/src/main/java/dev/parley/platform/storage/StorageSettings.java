package dev.parley.platform.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept. */
@ConfigMapping(prefix = "parley.storage")
public interface StorageSettings {

    /** {@code folder}, or {@code s3} for installations with more than one replica. */
    @WithDefault("folder")
    Kind kind();

    /** Where the files lie. */
    @WithDefault("data/files")
    Path folder();

    S3 s3();

    enum Kind {
        FOLDER,
        S3
    }

    /** An S3-compatible service. */
    interface S3 {
        /** Address of the service; Amazon's own when empty. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        /** Must exist. */
        @WithDefault("parley")
        String bucket();

        /** In front of every key, ends with a slash; none when empty. */
        Optional<String> prefix();

        /** Without a pair of keys the client's default chain finds credentials (environment, instance role). */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Bucket in the path instead of the host name, as most self-hosted services want it. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
