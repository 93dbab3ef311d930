package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.model.address.Address;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.groups.Note;
import org.meridian.model.query.CityQuery;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.ProblemCode;

/** Reads groups and notes out of the JSON of a scenario. */
final class AnnotationParser {

  private static final Set<String> METHODS = Set.of("jenks", "quantile", "equal", "headtail");

  private final JsonFile json;
  private final FieldReader fields;

  AnnotationParser(JsonFile json) {
    this.json = json;
    fields = new FieldReader(json);
  }

  List<CityGroup> groups() {
    List<CityGroup> groups = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < json.size("/groups"); i++) {
      String path = "/groups/" + i;
      String id = json.required(path + "/id");
      String earlier = id.isEmpty() ? null : ids.putIfAbsent(id, path + "/id");
      if (earlier != null) {
        json.report(path + "/id", ProblemCode.ID_TWICE, Integer.toString(json.line(earlier)));
      }
      Optional<GroupRule> rule = rule(path);
      if (!id.isEmpty() && rule.isPresent()) {
        int colour = fields.whole(path + "/colour", CityGroup.NO_COLOUR, 0, Integer.MAX_VALUE);
        groups.add(new CityGroup(id, fields.both(path + "/name"), colour, rule.get()));
      }
    }
    return groups;
  }

  private Optional<GroupRule> rule(String path) {
    String kind = json.required(path + "/rule");
    return switch (kind) {
      case AnnotationJson.LIST, AnnotationJson.SELECTION ->
          Optional.of(
              new GroupRule.ByList(
                  fields.texts(path + "/cities"), kind.equals(AnnotationJson.SELECTION)));
      case AnnotationJson.ATTRIBUTE ->
          named(path + "/attribute")
              .map(name -> new GroupRule.ByAttribute(name, json.text(path + "/value", "")));
      case AnnotationJson.CLUSTER ->
          named(path + "/cluster")
              .map(cluster -> new GroupRule.ByCluster(cluster, fields.texts(path + "/cities")));
      case AnnotationJson.CORRIDOR ->
          named(path + "/corridor")
              .map(
                  id ->
                      new GroupRule.ByCorridor(
                          id, fields.within(path + "/withinKm", 0, 0, Double.MAX_VALUE)));
      case AnnotationJson.TIER -> Optional.of(tier(path));
      case AnnotationJson.QUERY -> query(path + "/query");
      default -> {
        if (!kind.isEmpty()) {
          json.report(path + "/rule", ProblemCode.UNKNOWN_METHOD);
        }
        yield Optional.empty();
      }
    };
  }

  /** A group hangs on no comparison, so it asks for no change. */
  private Optional<GroupRule> query(String path) {
    Optional<CityQuery> query = new QueryParser(json).read(path);
    if (query.filter(CityQuery::asksForChange).isPresent()) {
      json.report(path, DefinitionCode.CHANGE_IN_GROUP);
      return Optional.empty();
    }
    return query.map(GroupRule.ByQuery::new);
  }

  private Optional<String> named(String path) {
    return Optional.of(json.required(path)).filter(text -> !text.isEmpty());
  }

  private GroupRule tier(String path) {
    String method = json.required(path + "/method");
    if (!method.isEmpty() && !METHODS.contains(method)) {
      json.report(path + "/method", ProblemCode.UNKNOWN_METHOD);
    }
    return new GroupRule.ByTier(
        json.text(path + "/node", ""),
        METHODS.contains(method) ? method : "jenks",
        fields.whole(path + "/classes", 5, 2, 9),
        fields.whole(path + "/tier", 1, 1, Integer.MAX_VALUE));
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < json.size("/notes"); i++) {
      String path = "/notes/" + i;
      String target = json.required(path + "/target");
      if (target.isEmpty()) {
        continue;
      }
      try {
        notes.add(
            new Note(
                Address.parse(target),
                fields.both(path + "/text"),
                json.text(path + "/source", ""),
                json.text(path + "/date", "")));
      } catch (IllegalArgumentException none) {
        json.report(path + "/target", ProblemCode.NO_ADDRESS);
      }
    }
    return notes;
  }
}
