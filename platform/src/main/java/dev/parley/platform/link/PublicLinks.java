package dev.parley.platform.link;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds absolute links for people, from the public-URL setting and never from a request. */
@Singleton
public class PublicLinks {

    private final String base;

    public PublicLinks(@ConfigProperty(name = "parley.public-url") String publicUrl) {
        this.base = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /** The link in emails: {@code PUBLIC_URL/?session_key=KEY}. */
    public String sessionLink(String key) {
        return base + "/?session_key=" + key;
    }

    /** @param path starts with a slash */
    public String url(String path) {
        return base + path;
    }
}
