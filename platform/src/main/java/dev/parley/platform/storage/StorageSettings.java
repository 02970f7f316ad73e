package dev.parley.platform.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are stored. */
@ConfigMapping(prefix = "parley.storage")
public interface StorageSettings {

    /** {@code folder}, or {@code s3} for installations with more than one replica. */
    @WithDefault("folder")
    Kind kind();

    /** Folder of the files. */
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

        /** Prefix of every key, ends with a slash; empty for none. */
        Optional<String> prefix();

        /** Without access key and secret key, the client finds credentials itself (environment, instance role). */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Puts the bucket into the path instead of the host name. Most self-hosted services need this. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
