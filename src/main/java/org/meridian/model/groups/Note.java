package org.meridian.model.groups;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.meridian.model.address.Address;
import org.meridian.model.wording.LocalText;

/**
 * Words about a city, a link, a node, a group or a cluster.
 *
 * @param target what it is about
 * @param text in both languages
 * @param source where it is from; may be empty
 * @param date when it was written, as given; may be empty
 */
public record Note(Address target, LocalText text, String source, String date) {

  /** All parts must be there. */
  public Note {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(date, "date");
  }

  /** Source and date, as far as they are given; no date where the source ends in it. */
  public List<String> citation() {
    return Stream.of(source, source.strip().endsWith(date.strip()) ? "" : date)
        .filter(part -> !part.isBlank())
        .toList();
  }
}
