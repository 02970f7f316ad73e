package dev.parley.gateway.limit;

import java.net.InetAddress;

/**
 * A range of addresses such as {@code 10.0.0.0/8} or {@code 2001:db8::/32}. Without a length, it is a single address.
 */
record Network(InetAddress base, int prefixLength) {

    Network {
        if (prefixLength < 0 || prefixLength > base.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("/" + prefixLength + " is no prefix length of " + base.getHostAddress());
        }
    }

    /** @throws IllegalArgumentException when the text is not a range; names are not looked up */
    static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        InetAddress base = InetAddress.ofLiteral(slash < 0 ? cidr : cidr.substring(0, slash));
        int all = base.getAddress().length * Byte.SIZE;
        return new Network(base, slash < 0 ? all : Integer.parseInt(cidr.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        byte[] one = base.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        int whole = prefixLength / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (one[i] != other[i]) {
                return false;
            }
        }
        int rest = prefixLength % Byte.SIZE;
        return rest == 0 || (one[whole] ^ other[whole]) >> (Byte.SIZE - rest) == 0;
    }
}
