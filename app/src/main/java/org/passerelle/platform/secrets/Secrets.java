package org.passerelle.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.passerelle.platform.DataFolder;

/// Seals texts so that the database alone, or a copy of it, does not tell them (AES-256-GCM), and signs what travels
/// through others' hands (HMAC-SHA-256). Each use has a key of its own, drawn from the one in the data folder.
public final class Secrets {

    private static final String VERSION = "1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyFile file;
    private final SecureRandom random = new SecureRandom();

    public Secrets(DataFolder folder) {
        this.file = new KeyFile(folder.create().key());
    }

    /// @param name what the text is, such as `main/mail.password`: sealed for one name, it opens under no other
    public String seal(String name, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, file.findOrMake(), nonce, name).doFinal(text.getBytes(UTF_8));
            var whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The text, or nothing where it was sealed by another key, under another name, or was tampered with.
    public Optional<String> open(String name, String sealed) {
        return sealed.startsWith(VERSION) ? file.find().flatMap(key -> open(key, name, sealed)) : Optional.empty();
    }

    private static Optional<String> open(byte[] key, String name, String sealed) {
        try {
            var whole = Base64.getUrlDecoder().decode(sealed.substring(VERSION.length()));
            if (whole.length <= NONCE_BYTES) return Optional.empty();
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, name);
            return Optional.of(new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Thirty-two bytes only the holder of the key can find.
    public byte[] sign(String purpose, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(derive(file.findOrMake(), "sign " + purpose, "HmacSHA256"));
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether others than its owner may read the key.
    public boolean areExposed() {
        return file.isExposed();
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, derive(key, "seal", "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(UTF_8));
        return cipher;
    }

    private static SecretKey derive(byte[] key, String use, String algorithm) throws GeneralSecurityException {
        var parameters = HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(("passerelle " + use).getBytes(UTF_8), KeyFile.BYTES);
        return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
    }
}
