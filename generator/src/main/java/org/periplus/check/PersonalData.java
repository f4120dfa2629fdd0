package org.periplus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, bank accounts, payment cards and phone numbers in running text. It would rather miss one than take a
 * date, a price, a train or an ISBN for one: a number counts only when its check digits or its form speak for it.
 *
 * <p>Sources: ISO 13616 for the length and the check digits of an IBAN; ISO/IEC 7812 with the formula of Luhn for cards; ITU-T
 * E.164 for the length of phone numbers. All patterns are bounded, so that the time grows with the length of the text only.
 */
final class PersonalData {

    /**
     * A thing found.
     *
     * @param what in words, with its article
     * @param masked as written, but for its first two and last two letters and digits, all of them are asterisks
     * @param start where it begins, in characters from the start of the text
     */
    record Found(String what, String masked, int start) {}

    /** What may not stand before and behind a number, so that no part of a longer one is taken. */
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_/#@:=+.,-])(?<!\\d{4} )";

    private static final String BEHIND = "(?![\\p{L}\\p{N}_@]|[.,/:-]\\p{N}|-\\p{L})";

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_%+][\\p{L}\\p{N}._%+-]{0,63}"
                    + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\p{N}-])");

    /** Addresses of an organisation, not of a person. */
    private static final Set<String> OFFICES = Set.of(
            "info",
            "service",
            "support",
            "help",
            "contact",
            "kontakt",
            "office",
            "noreply",
            "no-reply",
            "hello",
            "press",
            "presse",
            "feedback",
            "team",
            "sales",
            "privacy",
            "datenschutz",
            "jobs",
            "newsletter",
            "webmaster",
            "mail");

    private static final Pattern IBAN = Pattern.compile(BEFORE + "[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]){11,30}");

    /** Length of an IBAN by country. */
    private static final Map<String, Integer> IBAN_LENGTHS = Map.ofEntries(
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("RS", 22),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27),
            Map.entry("TR", 26),
            Map.entry("UA", 29));

    /** Sixteen to nineteen digits in fours, fifteen as 4-6-5, fourteen as 4-6-4, or any of them without a gap. */
    private static final Pattern CARD = Pattern.compile(
            BEFORE + "(?:\\d{14,19}|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{3})?|\\d{4}([ -])\\d{6}\\2\\d{4,5})"
                    + BEHIND);

    /** First digits and length of the cards in use: Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay, Maestro. */
    private static final Pattern ISSUED = Pattern.compile("4(?:\\d{15}|\\d{18})|5[1-5]\\d{14}"
            + "|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}|3[47]\\d{13}|6(?:011|4[4-9]\\d|5\\d\\d)\\d{12}"
            + "|35(?:2[89]|[3-8]\\d)\\d{12}|3(?:0[0-5]|[689]\\d)\\d{11}|62\\d{14}|6759\\d{12}");

    private static final String GAP = "[ \\u00a0./-]";

    /** With the code of the country: +49 (0)4131 5550123, 0049 4131 5550123. */
    private static final Pattern ABROAD = Pattern.compile(
            BEFORE + "(?:\\+ ?[1-9]\\d{0,2}|00[1-9]\\d{0,2}(?=" + GAP + "|\\()|00[34]\\d(?=\\d{7,11}(?!\\d)))" + "(?:"
                    + GAP + "?\\(0\\))?(?:" + GAP + "?\\(?\\d{1,11}\\)?){1,6}" + BEHIND);

    /** With a prefix of three to five digits and a nought: 04131 555 01 23, 0171/5550123, (030) 5550123. */
    private static final Pattern AT_HOME = Pattern.compile(
            BEFORE + "(?:\\(0[1-9]\\d{1,3}\\) ?|0[1-9]\\d{1,3}(?: ?[/-] ?| ))\\d{2,8}(?:[ -]\\d{2,4}){0,3}" + BEHIND);

    /** In pairs as in France, three-three-four as in America, without gaps as mobile phones in Germany and Britain. */
    private static final Pattern BY_FORM = Pattern.compile(BEFORE
            + "(?:0[1-9](?:([ .])\\d{2})(?:\\1\\d{2}){3}|\\([2-9]\\d{2}\\) ?[2-9]\\d{2}[ -]\\d{4}|[2-9]\\d{2}-[2-9]\\d{2}-\\d{4}"
            + "|01[567]\\d{8,9}|07[1-9]\\d{8})" + BEHIND);

    private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");
    private static final Pattern HOTLINE = Pattern.compile("(?:\\+\\d\\d|00\\d\\d|0)(?:800|808|18\\d|900|137|700).*");
    private static final Pattern THOUSANDS = Pattern.compile("\\+ ?\\d{1,3}(?:[ .]\\d{3}){1,2}");

    private final List<Found> found = new ArrayList<>();
    private final StringBuilder rest;
    private final String text;

    private PersonalData(String text) {
        this.text = text;
        this.rest = new StringBuilder(text);
    }

    /** Returns what is found in {@code text}, in order; nothing twice. */
    static List<Found> in(String text) {
        if (text.indexOf('@') < 0 && text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        PersonalData data = new PersonalData(text);
        data.take("an e-mail address", EMAIL, PersonalData::isPrivate);
        data.takeAccounts();
        data.take("the number of a payment card", CARD, PersonalData::isCard);
        for (Pattern phone : List.of(ABROAD, AT_HOME, BY_FORM)) {
            data.take("a phone number", phone, PersonalData::isPhone);
        }
        return data.found.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
    }

    private void take(String what, Pattern pattern, Predicate<String> proof) {
        Matcher matcher = pattern.matcher(rest.toString());
        while (matcher.find()) {
            if (proof.test(matcher.group())) {
                take(what, matcher.start(), matcher.end());
            }
        }
    }

    private void takeAccounts() {
        Matcher matcher = IBAN.matcher(rest.toString());
        while (matcher.find()) {
            int start = matcher.start();
            account(matcher.group()).ifPresent(length -> take("the number of a bank account", start, start + length));
        }
    }

    /** Takes a stretch of the text, so that nothing else is found in it. */
    private void take(String what, int start, int end) {
        found.add(new Found(what, masked(text.substring(start, end)), start));
        for (int i = start; i < end; i++) {
            rest.setCharAt(i, 'x');
        }
    }

    private static boolean isPrivate(String address) {
        return !OFFICES.contains(address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT));
    }

    /** Returns how many characters of {@code candidate} are an account's number, if its beginning is one. */
    private static Optional<Integer> account(String candidate) {
        String country = candidate.substring(0, 2).toUpperCase(Locale.ROOT);
        int wanted = IBAN_LENGTHS.getOrDefault(country, Integer.MAX_VALUE);
        StringBuilder compact = new StringBuilder();
        int end = 0;
        while (end < candidate.length() && compact.length() < wanted) {
            char c = candidate.charAt(end++);
            if (c != ' ') {
                compact.append(Character.toUpperCase(c));
            }
        }
        boolean ends = end == candidate.length() || candidate.charAt(end) == ' ';
        return compact.length() == wanted && ends && remainder(compact.toString()) == 1
                ? Optional.of(end)
                : Optional.empty();
    }

    /** Returns the remainder by 97 of the number that ISO 13616 makes of an IBAN: A is 10, Z is 35. */
    private static int remainder(String iban) {
        int remainder = 0;
        for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            int value = Character.digit(c, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    private static boolean isCard(String candidate) {
        String digits = digits(candidate);
        return ISSUED.matcher(digits).matches() && luhn(digits);
    }

    /** Every second digit from the right is doubled, its own digits added; the sum must end in nought. */
    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice / 10 + twice % 10;
        }
        return sum % 10 == 0;
    }

    private static boolean isPhone(String candidate) {
        String digits = digits(candidate);
        boolean abroad = candidate.startsWith("+") || candidate.startsWith("00");
        int least = abroad ? 9 : candidate.startsWith("0") || candidate.startsWith("(0") ? 9 : 10;
        int most = abroad ? 17 : 12;
        return digits.length() >= least
                && digits.length() <= most
                && !HOTLINE.matcher(candidate.startsWith("+") ? "+" + digits : digits)
                        .matches()
                && !THOUSANDS.matcher(candidate).matches()
                && !isTimetable(candidate);
    }

    /** 0830 0915 1030 are three trains. */
    private static boolean isTimetable(String candidate) {
        String[] groups = candidate.split("[^0-9]+", -1);
        return groups.length > 1
                && List.of(groups).stream()
                        .allMatch(group -> CLOCK.matcher(group).matches());
    }

    private static String digits(String candidate) {
        return candidate.replaceAll("[^0-9]", "");
    }

    private static String masked(String written) {
        long all = written.chars().filter(Character::isLetterOrDigit).count();
        StringBuilder masked = new StringBuilder();
        int seen = 0;
        for (char c : written.toCharArray()) {
            boolean letter = Character.isLetterOrDigit(c);
            seen += letter ? 1 : 0;
            masked.append(letter && seen > 2 && seen <= all - 2 ? '*' : c);
        }
        return masked.toString();
    }
}
