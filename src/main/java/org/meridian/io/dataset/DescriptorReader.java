package org.meridian.io.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.meridian.io.ProblemCode;
import org.meridian.io.json.JsonFile;
import org.meridian.model.DatasetInfo;
import org.meridian.model.LocalText;
import org.meridian.model.PairRule;
import org.meridian.model.Source;

/** Reads {@code datapackage.json}. */
final class DescriptorReader {

  static final String FILE = "datapackage.json";
  static final String DEFAULT_YEAR = "/meridian/defaultYear";

  private final JsonFile json;

  DescriptorReader(JsonFile json) {
    this.json = json;
  }

  Descriptor read() {
    boolean year = json.has(DEFAULT_YEAR);
    return new Descriptor(
        info(),
        pairs(),
        year ? OptionalInt.of(json.whole(DEFAULT_YEAR, 0)) : OptionalInt.empty(),
        year ? json.line(DEFAULT_YEAR) : 0,
        missing());
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
    String plain = json.text("/" + field, "");
    return new LocalText(json.text(path + "/en", plain), json.text(path + "/zh", ""));
  }

  private List<String> licences() {
    List<String> licences = new ArrayList<>();
    for (int i = 0; i < json.size("/licenses"); i++) {
      String path = "/licenses/" + i;
      licences.add(json.text(path + "/title", json.text(path + "/name", "")));
    }
    return licences;
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < json.size("/sources"); i++) {
      String path = "/sources/" + i;
      sources.add(
          new Source(
              json.required(path + "/title"),
              json.text(path + "/path", ""),
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

  private String oneOf(String path, String usual, String other) {
    String word = json.text(path, usual);
    if (!word.equals(usual) && !word.equals(other)) {
      json.report(path, ProblemCode.NOT_ALLOWED, usual + ", " + other);
    }
    return word;
  }

  private Map<String, Set<String>> missing() {
    Map<String, Set<String>> missing = new HashMap<>();
    for (int i = 0; i < json.size("/resources"); i++) {
      String path = "/resources/" + i;
      Set<String> texts = new HashSet<>();
      for (int n = 0; n < json.size(path + "/schema/missingValues"); n++) {
        texts.add(json.text(path + "/schema/missingValues/" + n, ""));
      }
      missing.put(json.text(path + "/path", ""), Set.copyOf(texts));
    }
    return missing;
  }
}
