package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyringTest {
    private static final Place HERE = new Place("withheld_value", "990000", "purpose");
    private static final String TEXT = "移动警务终端";

    private final String keyset = Keysets.generate();
    private final Keyring keyring = Keyring.of(keyset);

    @Test
    void whatIsSealedOpensWhereItBelongsAndNowhereElse() {
        Sealed sealed = keyring.seal(TEXT, HERE);
        assertThat(keyring.open(sealed, HERE)).contains(TEXT);
        assertThat(keyring.open(sealed, new Place("classified_project", "990000", "purpose")))
                .isEmpty();
        assertThat(keyring.open(sealed, new Place("withheld_value", "990001", "purpose")))
                .isEmpty();
        assertThat(keyring.open(sealed, new Place("withheld_value", "990000", "basis")))
                .isEmpty();
    }

    @Test
    void theSameTextIsNeverSealedAlike() {
        assertThat(keyring.seal(TEXT, HERE).bytes())
                .isNotEqualTo(keyring.seal(TEXT, HERE).bytes());
        assertThat(new String(keyring.seal(TEXT, HERE).bytes(), StandardCharsets.UTF_8))
                .doesNotContain(TEXT);
    }

    @Test
    void aKeysetMayComeAsBase64() {
        String encoded = Base64.getEncoder().encodeToString(keyset.getBytes(StandardCharsets.UTF_8));
        assertThat(Keyring.of(encoded + "\n").open(keyring.seal(TEXT, HERE), HERE))
                .contains(TEXT);
    }

    @Test
    void aKeyThatBecamePrimarySealsAndTheOthersStillOpen() {
        Sealed old = keyring.seal(TEXT, HERE);
        Keyring rotated = Keyring.of(Keysets.withNewPrimary(keyset));
        assertThat(rotated.known()).hasSize(2).contains(keyring.primary(), rotated.primary());
        assertThat(rotated.primary()).isNotEqualTo(keyring.primary());
        assertThat(rotated.open(old, HERE)).contains(TEXT);
        assertThat(keyring.open(rotated.seal(TEXT, HERE), HERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "secret", "!", "{\"primaryKeyId\": 1, \"key\": []}", "c2VjcmV0"})
    void whatIsNoKeysetIsRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> Keyring.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessage("no Tink keyset of AES-256-GCM keys");
    }

    @Test
    void keysOfAnotherKindAreRefused() {
        assertThatThrownBy(() -> Keyring.of(Keysets.ofShorterKeys())).isInstanceOf(IllegalArgumentException.class);
    }
}
