package dev.parley.contracts.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network of one customer of an internet provider. Limits count all its addresses together. */
public final class CustomerNetwork {

    private static final int BYTES = 8;

    private CustomerNetwork() {}

    /**
     * Returns an IPv4 address as it is, and of an IPv6 address the first one of its /64 network (RFC 6177).
     *
     * @throws IllegalArgumentException when the text is no IP address
     */
    public static String of(String address) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        if (bytes.length > BYTES) {
            Arrays.fill(bytes, BYTES, bytes.length, (byte) 0);
        }
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("4 and 16 bytes are an address", e);
        }
    }
}
