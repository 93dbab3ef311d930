package org.meridian.io.importing.columns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.model.importing.ColumnRole;

/**
 * Names of columns that say of which end of a link they are and what of it: {@code origin_city},
 * {@code dest_iata}, {@code source lat}.
 */
final class EndWords {

  private static final Pattern END =
      Pattern.compile(
          "(?<end>o|orig|origin|from|src|source|start|departure|dep|d|dest|destination|to|tgt|target|end|arrival|arr)"
              + " (?<what>.+)");
  private static final String DESTINATIONS = " d dest destination to tgt target end arrival arr ";
  private static final Pattern PLACE =
      Pattern.compile(
          "city|town|place|location|municipality|name|city name|place name|port|airport|station|node|iata|icao"
              + "|airport code|code|id|city id|city code");

  private static final Pattern COORDINATE =
      Pattern.compile("(.* )?(lat|latitude|lon|lng|long|longitude|x|y|coords?|coordinates?)( .*)?");

  private EndWords() {}

  /** Whether a name says that a coordinate of one end of a link stands in its column. */
  static boolean isCoordinate(String words) {
    Matcher end = END.matcher(words);
    return end.matches() && COORDINATE.matcher(end.group("what")).matches();
  }

  /** The role of a column whose name says its end and that it names places; words are folded. */
  static Optional<ColumnRole> role(String words) {
    Matcher end = END.matcher(words);
    if (!end.matches() || !PLACE.matcher(end.group("what")).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        DESTINATIONS.contains(" " + end.group("end") + " ")
            ? ColumnRole.DESTINATION
            : ColumnRole.ORIGIN);
  }
}
