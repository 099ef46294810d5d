package org.budgetperformance.domain;

import java.util.regex.Pattern;

/**
 * A project code (项目编码) of the integrated budget management standard, 21 characters: 6 division (财政区划), 2 year, 1 kind
 * letter, 11 alphanumeric, 1 check character. Only the 31 characters of {@code ALPHABET} have a place value, so no other
 * letter is part of the shape.
 *
 * <p>The rule of the check character was recovered from published codes, not from a published text. That is why a wrong
 * check character does not keep a code from being represented: callers ask {@link #hasValidCheckCharacter()} and decide.
 * With that rule one changed character or two swapped neighbours never go unnoticed. Swapping the first and the last
 * character does, since both weigh 1.
 */
public record ProjectCode(String value) implements Comparable<ProjectCode> {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CHECKED = 20;

    /** The shape as a regular expression, anchored, in the syntax that Java and ECMA-262 share. */
    public static final String PATTERN = "^[0-9]{8}[A-HJ-NP-RTUW-Y][0-9A-HJ-NP-RTUW-Y]{12}$";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /**
     * A code of the right shape, whatever its check character.
     *
     * @throws InvalidValueException {@code PROJECT_CODE_SHAPE}
     */
    public ProjectCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(FaultCode.PROJECT_CODE_SHAPE, value);
        }
    }

    /**
     * A code of the right shape, whatever its check character.
     *
     * @throws InvalidValueException {@code PROJECT_CODE_SHAPE}
     */
    public static ProjectCode of(String value) {
        return new ProjectCode(value);
    }

    /**
     * The whole code for its first 20 characters.
     *
     * @throws InvalidValueException {@code PROJECT_CODE_SHAPE} when these are not the first 20 of any code
     */
    public static String withCheckCharacter(String first20) {
        char anyCheckCharacter = '0';
        return first20 + new ProjectCode(first20 + anyCheckCharacter).expectedCheckCharacter();
    }

    /** The six digits of the administrative division (财政区划代码). */
    public String divisionCode() {
        return value.substring(0, 6);
    }

    /** The four-digit year in which the code was given out. */
    public int year() {
        return 2000 + Integer.parseInt(value.substring(6, 8));
    }

    /** The kind letter, e.g. {@code P}. */
    public char kind() {
        return value.charAt(8);
    }

    /** v = 30 − (Σ v(cᵢ)·3ⁱ mod 31), i = 0…19. */
    public char expectedCheckCharacter() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CHECKED; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt(ALPHABET.length() - 1 - sum % ALPHABET.length());
    }

    public boolean hasValidCheckCharacter() {
        return value.charAt(CHECKED) == expectedCheckCharacter();
    }

    @Override
    public int compareTo(ProjectCode other) {
        return value.compareTo(other.value);
    }
}
