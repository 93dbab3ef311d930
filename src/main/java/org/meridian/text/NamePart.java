package org.meridian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text that may name a city where the whole does not: what stands in brackets or before
 * them, beside a stroke, before a comma, behind a code, or without a word such as 市.
 *
 * @param text the part
 * @param country code of the country given beside the text or behind the comma; may be empty
 */
public record NamePart(String text, String country) {

  private static final Pattern BRACKETS = Pattern.compile("^(.*?)[(（\\[【](.+?)[)）\\]】]\\s*$");
  private static final Pattern PARTS = Pattern.compile("\\s*[/／|;；]\\s*|\\s+[-–—]\\s+");
  private static final Pattern WORDS_AROUND =
      Pattern.compile("(?i)^(city of|greater|municipality of)\\s+|\\s+(city|municipality|shi)$|市$");

  private static final Pattern CODE = Pattern.compile("^[0-9]{2,}[ .:_-]+(?=\\p{L})");

  /**
   * The parts of a text, the likeliest first.
   *
   * @param country code of the country beside it; may be empty
   */
  public static List<NamePart> of(String name, String country) {
    List<NamePart> parts = new ArrayList<>();
    texts(name).forEach(text -> parts.add(new NamePart(text, country)));
    int comma = Math.max(name.lastIndexOf(','), name.lastIndexOf('，'));
    if (comma > 0) {
      String behind = CountryIndex.code(name.substring(comma + 1)).orElse(country);
      String head = name.substring(0, comma);
      parts.add(new NamePart(head, behind));
      bare(head).ifPresent(text -> parts.add(new NamePart(text, behind)));
    }
    return parts;
  }

  private static List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(name);
    if (brackets.matches()) {
      texts.add(brackets.group(1));
      texts.add(brackets.group(2));
    }
    String[] split = PARTS.split(name);
    if (split.length > 1) {
      texts.addAll(List.of(split));
    }
    bare(name).ifPresent(texts::add);
    String named = withoutCode(name);
    if (!named.equals(name)) {
      texts.add(named);
      bare(named).ifPresent(texts::add);
    }
    return texts;
  }

  /** A name without the digits before it: {@code 28079 Madrid} is Madrid. */
  public static String withoutCode(String name) {
    return CODE.matcher(name.strip()).replaceFirst("");
  }

  private static Optional<String> bare(String name) {
    String bare = WORDS_AROUND.matcher(name.strip()).replaceAll("");
    return Optional.of(bare).filter(text -> !text.equals(name.strip()));
  }
}
