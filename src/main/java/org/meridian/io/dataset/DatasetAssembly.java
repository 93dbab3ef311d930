package org.meridian.io.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.meridian.io.dataset.descriptor.DescriptorReader;
import org.meridian.io.dataset.descriptor.MirrorRule;
import org.meridian.io.dataset.descriptor.PackageDescriptor;
import org.meridian.io.dataset.descriptor.PackageResource;
import org.meridian.model.City;
import org.meridian.model.ColumnChecks;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LinkTable;
import org.meridian.model.derived.DerivedIndicator;
import org.meridian.model.groups.Annotations;
import org.meridian.model.period.Period;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.derived.DerivedColumns;

/** Puts the parts of a package together, checking what can only be checked across files. */
final class DatasetAssembly {

  private final PackageDescriptor descriptor;
  private final List<City> cities;
  private final List<Indicator> indicators;
  private final ValueTables tables;
  private final Problems problems;
  private final Map<Period, IndicatorTable> values = new LinkedHashMap<>();
  private final RepeatedPairs valueRepeats;
  private final RepeatedPairs linkRepeats;
  private final RepeatedPairs insideRepeats;
  private final Map<Period, LinkTable> links = new LinkedHashMap<>();

  DatasetAssembly(
      PackageDescriptor descriptor,
      List<City> cities,
      List<Indicator> indicators,
      ValueTables tables,
      Problems problems) {
    this.descriptor = descriptor;
    this.cities = cities;
    this.indicators = indicators;
    this.tables = tables;
    this.problems = problems;
    valueRepeats = new RepeatedPairs(MirrorRule.EQUAL, problems);
    linkRepeats = new RepeatedPairs(descriptor.mirrors(), problems);
    insideRepeats = new RepeatedPairs(MirrorRule.EQUAL, problems);
  }

  Loaded<Dataset> finish(
      Optional<IndexNode> root, IndicatorsReader lines, Annotations annotations) {
    SortedSet<Period> years = tables.years();
    years.forEach(this::spread);
    if (!values.containsKey(Dataset.TIMELESS) && tables.hasUndated()) {
      spread(Dataset.TIMELESS);
    }
    finishRepeats();
    Period year = defaultYear(years);
    if (root.isEmpty() || problems.anyError()) {
      return Loaded.failed(problems.toList());
    }
    List<DerivedIndicator> derived = lines.derived();
    refuseStated(derived, lines);
    if (problems.anyError()) {
      return Loaded.failed(problems.toList());
    }
    Dataset dataset = dataset(root.get(), year, values);
    if (!derived.isEmpty()) {
      values.putAll(DerivedColumns.tables(dataset, derived));
      dataset = dataset(root.get(), year, values).withDerived(derived);
    }
    warnOfEmpty(root.get(), false, lines);
    return Loaded.of(dataset.withAnnotations(annotations), problems.toList());
  }

  private Dataset dataset(IndexNode root, Period year, Map<Period, IndicatorTable> values) {
    return new Dataset(
        descriptor.info().withLinkFiles(LinkFiles.of(tables.links(), descriptor.resources())),
        cities,
        indicators,
        new IndexStructure(root),
        descriptor.pairs(),
        values,
        links,
        year);
  }

  /** What follows from others cannot be stated too. */
  private void refuseStated(List<DerivedIndicator> derived, IndicatorsReader lines) {
    derived.stream()
        .map(DerivedIndicator::id)
        .filter(id -> values.values().stream().anyMatch(table -> table.column(id).isPresent()))
        .forEach(id -> add(DefinitionCode.DERIVED_STATED, id, lines));
  }

  private Period defaultYear(SortedSet<Period> years) {
    Period year = descriptor.defaultYear().orElse(years.last());
    boolean between = years.first().compareTo(year) <= 0 && years.last().compareTo(year) >= 0;
    if (!between && !problems.anyError()) {
      problems.add(
          new Problem(
              DescriptorReader.FILE,
              descriptor.yearLine(),
              DescriptorReader.DEFAULT_YEAR,
              year.toString(),
              ProblemCode.YEAR_UNKNOWN,
              List.of(years.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
    }
    return year;
  }

  private void spread(Period year) {
    long[] cityKeys = LongStream.range(0, cities.size()).toArray();
    values.put(
        year,
        new IndicatorTable(cities.size(), tables.values().columns(year, cityKeys, valueRepeats)));
    long[] pairs = tables.links().keys(year);
    int[] origins = new int[pairs.length];
    int[] destinations = new int[pairs.length];
    for (int link = 0; link < pairs.length; link++) {
      origins[link] = (int) (pairs[link] >>> Integer.SIZE);
      destinations[link] = (int) pairs[link];
    }
    tables.values().judge(year, valueRepeats);
    tables.links().judge(year, linkRepeats);
    tables.inside().judge(year, insideRepeats);
    Map<String, double[]> columns = tables.links().columns(year, pairs, linkRepeats);
    Map<String, double[]> inside = tables.inside().columns(year, cityKeys, insideRepeats);
    boolean directed = descriptor.pairs().directed();
    links.put(year, new LinkTable(directed, origins, destinations, columns, inside));
  }

  private void finishRepeats() {
    valueRepeats.finish(tables.values());
    linkRepeats.finish(tables.links());
    insideRepeats.finish(tables.inside());
    LongTable inside = tables.inside();
    if (inside.size() > 0) {
      String count = Integer.toString(inside.size());
      problems.add(
          new Problem(
              inside.file(0), inside.line(0), "", "", ProblemCode.SELF_LINKS, List.of(count)));
    }
  }

  /** A leaf without values is named, unless a node above it states a value in its stead. */
  private void warnOfEmpty(IndexNode node, boolean stated, IndicatorsReader lines) {
    if (!node.isLeaf()) {
      boolean below = stated || node.indicator().isPresent() || node.linkIndicator().isPresent();
      node.children().forEach(child -> warnOfEmpty(child, below, lines));
      return;
    }
    if (!stated) {
      Stream.concat(node.indicator().stream(), node.linkIndicator().stream())
          .distinct()
          .filter(id -> !hasValues(id))
          .forEach(id -> warn(id, lines));
    }
  }

  private boolean hasValues(String indicator) {
    return values.values().stream()
            .anyMatch(table -> table.column(indicator).filter(ColumnChecks::hasAny).isPresent())
        || links.values().stream()
            .anyMatch(table -> table.column(indicator).filter(ColumnChecks::hasAny).isPresent());
  }

  private void warn(String indicator, IndicatorsReader lines) {
    add(ProblemCode.NO_VALUES, indicator, lines);
  }

  private void add(ProblemReason code, String indicator, IndicatorsReader lines) {
    problems.add(
        new Problem(
            descriptor.resources().of(PackageResource.INDICATORS, IndicatorsReader.FILE).file(),
            lines.line(indicator),
            "id",
            indicator,
            code,
            List.of()));
  }
}
