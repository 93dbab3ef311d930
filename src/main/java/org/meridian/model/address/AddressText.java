package org.meridian.model.address;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Addresses as text, and back. */
final class AddressText {

  static final String CITY = "city";
  static final String LINK = "link";
  static final String NODE = "node";
  static final String GROUP = "group";
  static final String CLUSTER = "cluster";

  private static final char START = '#';
  private static final String PLAIN = "-._~";

  private AddressText() {}

  static String write(Address address) {
    return address.path().stream()
        .map(AddressText::escaped)
        .collect(Collectors.joining("/", START + address.kind() + "/", ""));
  }

  private static String escaped(String id) {
    StringBuilder text = new StringBuilder();
    id.codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0) {
                text.appendCodePoint(point);
              } else {
                escape(Character.toString(point), text);
              }
            });
    return text.toString();
  }

  private static void escape(String character, StringBuilder text) {
    for (byte part : character.getBytes(StandardCharsets.UTF_8)) {
      text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
    }
  }

  static Address read(String text) {
    if (text.isEmpty() || text.charAt(0) != START) {
      throw new IllegalArgumentException("an address begins with " + START);
    }
    String[] parts = text.substring(1).split("/", -1);
    List<String> ids = Arrays.stream(parts, 1, parts.length).map(AddressText::plain).toList();
    return switch (parts[0]) {
      case CITY -> city(ids);
      case LINK -> new LinkAddress(id(ids, 0, 2), id(ids, 1, 2));
      case NODE -> new NodeAddress(id(ids, 0, 1));
      case GROUP -> new GroupAddress(id(ids, 0, 1));
      case CLUSTER -> new ClusterAddress(id(ids, 0, 1));
      default -> throw new IllegalArgumentException("there is no kind " + parts[0]);
    };
  }

  private static Address city(List<String> ids) {
    return switch (ids.size()) {
      case 1 -> CityAddress.of(ids.getFirst());
      case 2 -> CityAddress.score(ids.getFirst(), id(ids, 1, 2));
      default -> new CityAddress(id(ids, 0, 3), id(ids, 1, 3), id(ids, 2, 3));
    };
  }

  private static String id(List<String> ids, int at, int count) {
    if (ids.size() != count || ids.get(at).isEmpty()) {
      throw new IllegalArgumentException(count + " ids are due behind the kind");
    }
    return ids.get(at);
  }

  private static String plain(String escaped) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * escaped.length());
    int at = 0;
    while (at < escaped.length()) {
      if (escaped.charAt(at) == '%') {
        bytes.put(hex(escaped, at));
        at += 3;
      } else {
        String character = Character.toString(escaped.codePointAt(at));
        bytes.put(character.getBytes(StandardCharsets.UTF_8));
        at += character.length();
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException broken) {
      throw new IllegalArgumentException("what stands behind % is no UTF-8", broken);
    }
  }

  private static byte hex(String escaped, int at) {
    boolean isHex =
        at + 3 <= escaped.length() && escaped.substring(at + 1, at + 3).matches("[0-9A-Fa-f]{2}");
    if (!isHex) {
      throw new IllegalArgumentException("two hexadecimal digits are due behind %");
    }
    return (byte) HexFormat.fromHexDigits(escaped, at + 1, at + 3);
  }
}
