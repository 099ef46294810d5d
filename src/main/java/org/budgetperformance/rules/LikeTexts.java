package org.budgetperformance.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds texts that are nearly the same among many without comparing each with each: of the pairs of characters that a text has, some are
 * drawn by hash functions, the same for all texts, and texts that agree in one band of draws are worth a comparison (min-wise hashing).
 */
final class LikeTexts {
    /** Two texts that have 80 of 100 pairs in common meet in a band with a probability of 0.987, with 90 in common of 0.9996. */
    private static final int BANDS = 6;

    private static final int DRAWS_OF_A_BAND = 3;
    /** A shorter text may be the same by chance. */
    private static final int SHORTEST = 10;

    private LikeTexts() {}

    /** @param percent of the pairs of both texts that at least are in common, from 80 */
    static boolean areAlike(String one, String other, int percent) {
        boolean longEnough = one.length() >= SHORTEST && other.length() >= SHORTEST;
        return longEnough && (one.equals(other) || Wording.likeness(one, other) * 100 >= percent);
    }

    static Set<String> bands(String text) {
        Set<String> pairs = Wording.pairs(text);
        return text.length() < SHORTEST
                ? Set.of()
                : IntStream.range(0, BANDS).mapToObj(band -> band(band, pairs)).collect(Collectors.toUnmodifiableSet());
    }

    private static String band(int band, Set<String> pairs) {
        return IntStream.range(0, DRAWS_OF_A_BAND)
                .mapToObj(draw -> Integer.toHexString(least(band * DRAWS_OF_A_BAND + draw, pairs)))
                .collect(Collectors.joining("-", band + ":", ""));
    }

    private static int least(int draw, Set<String> pairs) {
        return pairs.stream()
                .mapToInt(pair -> mixed(pair.hashCode() * 31 + draw))
                .min()
                .orElse(0);
    }

    /** Spreads the bits, as the finalizer of MurmurHash3 does. */
    private static int mixed(int hash) {
        int bits = hash ^ (hash >>> 16);
        bits *= 0x85ebca6b;
        bits ^= bits >>> 13;
        bits *= 0xc2b2ae35;
        return bits ^ (bits >>> 16);
    }
}
