package org.meridian.app.bench.memory;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes made-up dataset packages of any size: the same from the same numbers. */
final class GeneratedPackage {

  private static final long SEED = 2021;
  private static final int INDICATORS_A_DIMENSION = 5;
  private static final double GAPS = 0.03;

  private final Path folder;
  private final int cities;
  private final int indicators;
  private final int links;
  private final Random random = new Random(SEED);

  private GeneratedPackage(Path folder, int cities, int indicators, int links) {
    this.folder = folder;
    this.cities = cities;
    this.indicators = indicators;
    this.links = links;
  }

  /** Writes a package into an empty folder: one year, 3 % of the values missing. */
  static void write(Path folder, int cities, int indicators, int links) throws IOException {
    new GeneratedPackage(folder, cities, indicators, links).write();
  }

  /** Writes lines into a file. */
  @FunctionalInterface
  private interface Lines {

    void to(BufferedWriter file) throws IOException;
  }

  private void write() throws IOException {
    file(
        "datapackage.json",
        out ->
            out.write(
                "{\"name\":\"generated\",\"title\":\"Generated\",\"version\":\"1.0.0\","
                    + "\"licenses\":[{\"name\":\"CC0-1.0\"}],\"resources\":[]}"));
    file("index.json", out -> out.write(tree()));
    file("indicators.csv", this::indicators);
    file("cities.csv", this::cities);
    file("values.csv", this::values);
    if (links > 0) {
      file("links.csv", this::links);
    }
  }

  private void file(String name, Lines lines) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name))) {
      lines.to(out);
    }
  }

  private static String node(String id, String rest) {
    return "{\"id\":\"" + id + "\",\"name\":{\"en\":\"" + id + "\"}," + rest + "}";
  }

  private String tree() {
    String dimensions =
        IntStream.range(0, (indicators + INDICATORS_A_DIMENSION - 1) / INDICATORS_A_DIMENSION)
            .mapToObj(this::dimension)
            .collect(Collectors.joining(","));
    String flights = links == 0 ? "" : "," + node("flights", "\"linkIndicator\":\"trips\"");
    return node("index", "\"children\":[" + dimensions + flights + "]");
  }

  private String dimension(int dimension) {
    int first = dimension * INDICATORS_A_DIMENSION;
    String leaves =
        IntStream.range(first, Math.min(indicators, first + INDICATORS_A_DIMENSION))
            .mapToObj(leaf -> node("n" + leaf, "\"indicator\":\"i" + leaf + "\""))
            .collect(Collectors.joining(","));
    return node("d" + dimension, "\"children\":[" + leaves + "]");
  }

  private void indicators(BufferedWriter out) throws IOException {
    out.write("id,name_en,name_zh,unit,direction,kind,source,licence,complete,strength\n");
    for (int leaf = 0; leaf < indicators; leaf++) {
      int direction = leaf % 5 == 0 ? -1 : 1;
      out.write("i" + leaf + ",Indicator " + leaf + ",,points," + direction);
      out.write(",city,Generated,CC0-1.0,false,sum\n");
    }
    out.write(links == 0 ? "" : "trips,Trips,,a week,1,link,Generated,CC0-1.0,true,sum\n");
  }

  private void cities(BufferedWriter out) throws IOException {
    out.write("id,name_en,name_zh,country,region,lat,lon\n");
    for (int city = 0; city < cities; city++) {
      out.write("c" + city + ",City " + city + ",城市" + city + ",,Region " + city % 6 + ",");
      out.write((random.nextInt(1250) - 550) / 10.0 + "," + (random.nextInt(3600) - 1800) / 10.0);
      out.write('\n');
    }
  }

  private void values(BufferedWriter out) throws IOException {
    out.write("city_id,indicator_id,year,value\n");
    for (int city = 0; city < cities; city++) {
      for (int leaf = 0; leaf < indicators; leaf++) {
        if (random.nextDouble() >= GAPS) {
          long thousandths = Math.round(1000 * Math.exp(3 + random.nextGaussian()));
          out.write("c" + city + ",i" + leaf + ",," + thousandths / 1000.0 + "\n");
        }
      }
    }
  }

  /** Cities that come first have more links, as hubs do. */
  private void links(BufferedWriter out) throws IOException {
    out.write("from_id,to_id,indicator_id,year,value\n");
    Set<Long> known = new HashSet<>();
    while (known.size() < links) {
      int one = (int) (cities * Math.pow(random.nextDouble(), 2));
      int other = (int) (cities * Math.pow(random.nextDouble(), 2));
      long pair = (long) Math.min(one, other) * cities + Math.max(one, other);
      if (one != other && known.add(pair)) {
        out.write("c" + one + ",c" + other + ",trips,," + (1 + random.nextInt(400)) + "\n");
      }
    }
  }
}
