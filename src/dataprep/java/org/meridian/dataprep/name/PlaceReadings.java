package org.meridian.dataprep.name;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * The table of readings that ships: characters of GB 2312 and of the shipped names by the commonest
 * reading of the npm package {@code pinyin} (MIT), and how names of places are read against it.
 */
public final class PlaceReadings {

  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final Pattern ENTRY =
      Pattern.compile("dict\\[0x([0-9A-Fa-f]+)] = \"([^\",]+)[^\"]*\"");
  private static final String HEAD =
      """
      # Readings of Chinese characters in names of places, in pinyin without tones, u with dots as v.
      # Made by src/dataprep from pinyin 3.1.0 (npm), copyright 闲耘, MIT; see pinyin-LICENCE.txt.
      """;

  private final Map<String, Set<String>> characters = new TreeMap<>();
  private final Map<String, String> words = new TreeMap<>();

  /**
   * @param dictionary the package's file {@code dict-zi.js}
   * @param decisions names of places that are read otherwise: name, reading, reason
   * @param names texts whose characters are wanted beside those of GB 2312
   */
  public PlaceReadings(Path dictionary, Path decisions, String names) throws IOException {
    Map<String, String> others = new TreeMap<>();
    for (CSVRecord row : Table.read(decisions)) {
      others.put(row.get("name"), row.get("reading"));
    }
    Matcher entry = ENTRY.matcher(Files.readString(dictionary));
    while (entry.find()) {
      String character = Character.toString(Integer.parseInt(entry.group(1), 16));
      if (GB2312.newEncoder().canEncode(character) || names.contains(character)) {
        String reading = others.getOrDefault(character, plain(entry.group(2)));
        characters.computeIfAbsent(reading, r -> new TreeSet<>()).add(character);
      }
    }
    others.forEach(
        (name, reading) -> {
          if (name.codePointCount(0, name.length()) > 1) {
            words.put(name, reading);
          }
        });
  }

  private static String plain(String reading) {
    String split = Normalizer.normalize(reading, Normalizer.Form.NFD).replace("u\u0308", "v");
    return split.replaceAll("\\p{M}", "");
  }

  /** Writes the table. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    StringBuilder text = new StringBuilder(HEAD);
    characters.forEach(
        (reading, all) ->
            text.append(reading).append(' ').append(String.join("", all)).append('\n'));
    words.forEach((word, reading) -> text.append(word).append(' ').append(reading).append('\n'));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
