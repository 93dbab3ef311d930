package org.meridian.io.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.StoryCode;

/** Constants as words of a file: their names in small letters. */
final class StoryWords {

  private StoryWords() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant of a word; the fallback where there is no word, and, with a problem, no such. */
  static <E extends Enum<E>> E read(JsonFile json, String path, E fallback) {
    Class<E> type = fallback.getDeclaringClass();
    String word = json.text(path, of(fallback));
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(e -> of(e).equals(word)).findFirst();
    if (found.isEmpty()) {
      String all =
          Arrays.stream(type.getEnumConstants())
              .map(StoryWords::of)
              .collect(Collectors.joining(", "));
      json.report(path, StoryCode.STORY_KIND, all);
    }
    return found.orElse(fallback);
  }
}
