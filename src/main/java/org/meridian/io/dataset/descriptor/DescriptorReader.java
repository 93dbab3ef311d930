package org.meridian.io.dataset.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.DatasetInfo;
import org.meridian.model.PairRule;
import org.meridian.model.Source;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.LocalText;

/** Reads {@code datapackage.json}. */
public final class DescriptorReader {

  public static final String FILE = "datapackage.json";
  static final String MIRRORS = "/meridian/mirrors";
  public static final String DEFAULT_YEAR = "/meridian/defaultYear";

  /** What is read of the fields that any package may have. */
  private static final Set<String> READ =
      Set.of(
          "name",
          "title",
          "description",
          "version",
          "licenses",
          "sources",
          "resources",
          "missingValues",
          "meridian");

  private static final Set<String> OURS =
      Set.of(
          "title",
          "description",
          "notice",
          "directed",
          "excludePairs",
          "pairs",
          "mirrors",
          "defaultYear",
          "attributes");

  private static final Set<String> SOURCE =
      Set.of("title", "name", "path", "licence", "date", "attribution");

  private static final String ATTRIBUTES = "/meridian/attributes";

  private final JsonFile json;
  private PackageResources resources = PackageResources.USUAL;

  public DescriptorReader(JsonFile json) {
    this.json = json;
  }

  public PackageDescriptor read() {
    FieldNames.misspelt(json, "", READ);
    FieldNames.only(json, "/meridian", OURS);
    resources = new ResourcesReader(json).read();
    boolean year = json.has(DEFAULT_YEAR);
    return new PackageDescriptor(
        info(),
        pairs(),
        mirrors(),
        year ? Optional.of(PeriodJson.read(json, DEFAULT_YEAR)) : Optional.empty(),
        year ? json.line(DEFAULT_YEAR) : 0,
        resources,
        names());
  }

  /** What attributes are called; what one language lacks is as in the other. */
  private Map<String, LocalText> names() {
    Map<String, LocalText> names = new LinkedHashMap<>();
    for (String column : json.keys(ATTRIBUTES)) {
      String path = JsonFile.below(ATTRIBUTES, column);
      FieldNames.onlyLanguages(json, path);
      LocalText name = new LocalText(json.text(path + "/en", ""), json.text(path + "/zh", ""));
      if (!name.isBlank()) {
        names.put(column, name);
      }
    }
    return names;
  }

  private DatasetInfo info() {
    String id = json.required("/name");
    if (id.chars().anyMatch(Character::isWhitespace)) {
      json.report("/name", ProblemCode.BAD_ID);
    }
    LocalText title = local("title");
    return new DatasetInfo(
        id,
        title.isBlank() ? LocalText.same(id) : title,
        local("description"),
        local("notice"),
        json.text("/version", ""),
        licences(),
        sources());
  }

  /** The bilingual text inside "meridian"; the plain one on top where that is absent. */
  private LocalText local(String field) {
    String path = "/meridian/" + field;
    FieldNames.onlyLanguages(json, path);
    String plain = json.text("/" + field, "");
    return new LocalText(json.text(path + "/en", plain), json.text(path + "/zh", ""));
  }

  /** The terms of the whole, and of each file that has terms of its own. */
  private List<String> licences() {
    Set<String> licences = new LinkedHashSet<>();
    for (int i = 0; i < json.size("/licenses"); i++) {
      licences.add(licence(json, "/licenses/" + i));
    }
    for (PackageResource resource : resources.listed()) {
      resource.stated().licences().stream()
          .filter(own -> !licences.contains(own))
          .forEach(own -> licences.add(own + " (" + resource.file() + ")"));
    }
    licences.remove("");
    return List.copyOf(licences);
  }

  /** A licence by its title; by its name or address where it has none. */
  static String licence(JsonFile json, String path) {
    return json.text(path + "/title", json.text(path + "/name", json.text(path + "/path", "")));
  }

  /** The sources of the whole, and those of single files. */
  private List<Source> sources() {
    Set<Source> sources = new LinkedHashSet<>(sources("/sources"));
    resources.listed().forEach(each -> sources.addAll(sources(each.pointer() + "/sources")));
    return List.copyOf(sources);
  }

  private List<Source> sources(String list) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < json.size(list); i++) {
      String path = list + "/" + i;
      FieldNames.misspelt(json, path, SOURCE);
      String address = json.text(path + "/path", "");
      String title = json.text(path + "/title", json.text(path + "/name", address));
      if (title.isBlank()) {
        json.report(path + "/title", ProblemCode.FIELD_MISSING);
      }
      sources.add(
          new Source(
              title,
              address,
              json.text(path + "/licence", ""),
              json.text(path + "/date", ""),
              json.text(path + "/attribution", "")));
    }
    return sources;
  }

  private PairRule pairs() {
    String excluded = oneOf("/meridian/excludePairs", "none", "same-country");
    String listed = oneOf("/meridian/pairs", "listed", "all");
    return new PairRule(
        json.truth("/meridian/directed", false),
        !excluded.equals("same-country"),
        listed.equals("all"));
  }

  private MirrorRule mirrors() {
    if (!json.has(MIRRORS)) {
      return MirrorRule.EQUAL;
    }
    if (json.truth("/meridian/directed", false)) {
      json.report(MIRRORS, ProblemCode.MIRRORS_UNUSED);
    }
    return oneOf(MIRRORS, "sum", "mean").equals("mean") ? MirrorRule.MEAN : MirrorRule.SUM;
  }

  private String oneOf(String path, String usual, String other) {
    String word = json.text(path, usual);
    if (!word.equals(usual) && !word.equals(other)) {
      json.report(path, ProblemCode.NOT_ALLOWED, usual + ", " + other);
    }
    return word;
  }
}
