package org.meridian.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.meridian.model.period.Carry;
import org.meridian.model.period.Period;

/**
 * Forms the hash of what scores can follow from: cities, indicators, the tree, values and links.
 * Names and descriptions do not count, nor does the order of rows. SHA-256 over a canonical order:
 * ids ascending, every text behind its length, every number as the 64 bits of a double.
 */
final class DatasetContent {

  private static final String ALGORITHM = "SHA-256";
  private static final IndicatorTable NO_VALUES = new IndicatorTable(0, Map.of());

  private final MessageDigest digest;
  private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);
  private final Dataset dataset;
  private final int[] byId;

  /** The hash once it is formed; whoever asks meanwhile waits for it. */
  static final class KnownHash {

    private String hash;

    synchronized String of(Dataset dataset) {
      hash = hash == null ? DatasetContent.hash(dataset) : hash;
      return hash;
    }
  }

  private DatasetContent(Dataset dataset) {
    this.dataset = dataset;
    try {
      digest = MessageDigest.getInstance(ALGORITHM);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
    byId =
        IntStream.range(0, dataset.cities().size())
            .boxed()
            .sorted(Comparator.comparing(this::id))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private String id(int city) {
    return dataset.city(city).id();
  }

  /** The hash, as {@code sha256:} and 64 hexadecimal digits. */
  static String hash(Dataset dataset) {
    DatasetContent content = new DatasetContent(dataset);
    content.cities();
    content.indicators();
    dataset.structure().nodes().forEach(content::node);
    content.pairs(dataset.pairs());
    TreeSet<Period> years = new TreeSet<>(dataset.recordedValues().keySet());
    years.addAll(dataset.recordedLinks().keySet());
    for (Period year : years) {
      content.period(year);
      content.values(dataset.recordedValues().getOrDefault(year, NO_VALUES));
      content.links(dataset.recordedLinks().getOrDefault(year, LinkTable.EMPTY));
    }
    return "sha256:" + HexFormat.of().formatHex(content.digest.digest());
  }

  private void cities() {
    add(byId.length);
    for (int position : byId) {
      City city = dataset.city(position);
      add(city.id());
      add(city.country());
      add(city.region());
      add(city.latitude());
      add(city.longitude());
      new TreeMap<>(city.attributes()).forEach(this::pair);
    }
  }

  private void pair(String name, String text) {
    add(name);
    add(text);
  }

  private void indicators() {
    new TreeMap<>(dataset.indicators())
        .forEach(
            (id, indicator) -> {
              pair(id, indicator.direction().name());
              pair(indicator.kind().name(), indicator.strength().name());
              add(indicator.rules().complete() ? 1 : 0);
              // Nothing for what files without the column say, so that their hash stays.
              if (indicator.rules().carry() != Carry.VINTAGE) {
                add(indicator.rules().carry().name());
              }
            });
  }

  private void node(IndexNode node) {
    add(node.id());
    add(node.weight());
    add(node.children().size());
    for (Optional<String> part :
        List.of(node.aggregation(), node.indicator(), node.linkIndicator())) {
      add(part.orElse(""));
    }
    node.normalisation().ifPresent(method -> pair("normalisation", method));
    node.linkNormalisation().ifPresent(this::add);
  }

  private void pairs(PairRule pairs) {
    add(pairs.directed() ? 1 : 0);
    add(pairs.withinCountry() ? 1 : 0);
    add(pairs.all() ? 1 : 0);
  }

  private void period(Period period) {
    add(period.year());
    if (!period.isYear()) {
      add(period.part());
    }
  }

  private void values(IndicatorTable table) {
    for (String indicator : new TreeSet<>(table.indicators())) {
      double[] column = table.column(indicator).orElseThrow();
      add(indicator);
      for (int city : byId) {
        add(column[city]);
      }
    }
  }

  private void links(LinkTable table) {
    int[] order =
        IntStream.range(0, table.size())
            .boxed()
            .sorted(
                Comparator.<Integer, String>comparing(link -> id(table.origin(link)))
                    .thenComparing(link -> id(table.destination(link))))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int link : order) {
      pair(id(table.origin(link)), id(table.destination(link)));
    }
    for (String indicator : new TreeSet<>(table.indicators())) {
      double[] column = table.column(indicator).orElseThrow();
      add(indicator);
      for (int link : order) {
        add(column[link]);
      }
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  /** Adds a number; 0 and -0 are one, and so are all that mean missing. */
  private void add(double value) {
    number.clear().putLong(Double.doubleToLongBits(value + 0.0));
    digest.update(number.array());
  }
}
