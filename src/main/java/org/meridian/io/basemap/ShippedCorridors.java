package org.meridian.io.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.meridian.geo.basemap.NamedLine;
import org.meridian.model.LocalText;

/** The economic corridors that come with the program, on the class path. */
public final class ShippedCorridors {

  private static final String FILE = "/org/meridian/layers/economic_corridors.csv";

  private ShippedCorridors() {}

  /** All of them, through their node cities; a node without coordinates is passed over. */
  public static List<NamedLine> read() {
    try (InputStream in = ShippedCorridors.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FILE);
      }
      Map<LocalText, List<double[]>> places = new LinkedHashMap<>();
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row :
          format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords()) {
        add(places, row);
      }
      List<NamedLine> lines = new ArrayList<>();
      places.forEach((name, own) -> lines.add(new NamedLine(name, own)));
      return lines;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void add(Map<LocalText, List<double[]>> places, CSVRecord row) {
    LocalText name = new LocalText(row.get("corridor_en"), row.get("corridor_zh"));
    List<double[]> own = places.computeIfAbsent(name, n -> new ArrayList<>());
    if (!row.get("lon").isBlank() && !row.get("lat").isBlank()) {
      own.add(
          new double[] {Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))});
    }
  }
}
