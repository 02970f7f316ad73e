package dev.parley.platform.storage;

import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stores objects in a bucket of an S3-compatible service. Content is first received into a temporary file: so its
 * length and checksum are known, and the client can repeat a failed upload.
 */
final class S3Store implements ObjectStore {

    private final S3Client s3;
    private final String bucket;
    private final String prefix;

    S3Store(S3Client s3, String bucket, String prefix) {
        this.s3 = s3;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public StoredObject put(String key, InputStream content, long maxSize) throws IOException {
        String name = name(key);
        Path folder = Files.createTempDirectory("parley-object");
        try {
            ReceivedFile file = ReceivedFile.receive(content, folder.resolve("content"), maxSize);
            call(() -> s3.putObject(
                    put -> put.bucket(bucket)
                            .key(name)
                            .contentLength(file.size())
                            .contentType("application/octet-stream"),
                    RequestBody.fromFile(file.path())));
            return new StoredObject(key, file.size(), file.sha256());
        } finally {
            Files.deleteIfExists(folder.resolve("content"));
            Files.delete(folder);
        }
    }

    @Override
    public Optional<ObjectContent> open(String key) throws IOException {
        return get(GetObjectRequest.builder().bucket(bucket).key(name(key)).build(), 0);
    }

    @Override
    public Optional<ObjectContent> open(String key, long from, long length) throws IOException {
        if (length <= 0) {
            return Optional.empty();
        }
        long last = length > Long.MAX_VALUE - from ? Long.MAX_VALUE - 1 : from + length - 1;
        return get(
                GetObjectRequest.builder()
                        .bucket(bucket)
                        .key(name(key))
                        .range("bytes=" + from + "-" + last)
                        .build(),
                from);
    }

    @Override
    public void delete(String key) throws IOException {
        String name = name(key);
        call(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(name)));
    }

    @Override
    public boolean exists(String key) throws IOException {
        String name = name(key);
        return call(() -> {
            try {
                s3.headObject(head -> head.bucket(bucket).key(name));
                return true;
            } catch (NoSuchKeyException e) {
                return false;
            }
        });
    }

    private Optional<ObjectContent> get(GetObjectRequest request, long from) throws IOException {
        return call(() -> {
            try {
                return Optional.of(content(s3.getObject(request), from));
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    private static ObjectContent content(ResponseInputStream<GetObjectResponse> in, long from) {
        GetObjectResponse answer = in.response();
        String range = answer.contentRange();
        long total = range == null ? answer.contentLength() : Long.parseLong(range.substring(range.indexOf('/') + 1));
        return new ObjectContent(new Body(in), from, answer.contentLength(), total);
    }

    private String name(String key) {
        return prefix + ObjectKeys.checked(key);
    }

    private static <T> T call(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (SdkException e) {
            throw new IOException("The object storage did not do it: " + e.getMessage(), e);
        }
    }

    /** Closing the stream early aborts the download instead of reading it to its end. */
    private static final class Body extends FilterInputStream {

        private final ResponseInputStream<?> answer;
        private boolean ended;

        Body(ResponseInputStream<?> answer) {
            super(answer);
            this.answer = answer;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            ended |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            ended |= read < 0;
            return read;
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                answer.abort();
            }
            super.close();
        }
    }
}
