package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.cluster.rows.KnownName;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.io.json.JsonFile;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSearch;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.IdPair;
import org.meridian.scenario.choice.KeptIdentity;
import org.meridian.scenario.choice.NamingRules;
import org.meridian.scenario.choice.ScoreSlot;

/** Reads how clusters are found out of the JSON of a scenario. */
final class ClusterParser {

  private final JsonFile json;
  private final String path;
  private final FieldReader fields;

  ClusterParser(JsonFile json) {
    this(json, "/clusters");
  }

  private ClusterParser(JsonFile json, String path) {
    this.json = json;
    this.path = path;
    fields = new FieldReader(json);
  }

  ClusterSettings read() {
    ClusterSettings usual = ClusterSettings.USUAL;
    double farthest = ReachabilityTree.FARTHEST_KM;
    double radius = fields.within(path + "/radiusKm", usual.radiusKm(), Double.MIN_VALUE, farthest);
    return new ClusterSettings(
        new ClusterSearch(
            radius,
            minimum(usual.minimum()),
            json.text(path + "/weightBy", ""),
            reach(),
            distance(path + "/attachKm", radius),
            distance(path + "/spanKm", 0),
            json.truth(path + "/countAttached", false)),
        edits(),
        identities(),
        slots(),
        links(),
        new NamingRules(leading(), names(), fields.texts(path + "/namesForbidden")),
        json.has(path + "/pinned")
            ? Optional.of(new ClusterParser(json, path + "/pinned").read())
            : Optional.empty());
  }

  private LeadingRule leading() {
    LeadingRule usual = LeadingRule.USUAL;
    return new LeadingRule(
        fields.within(path + "/leadingShare", usual.share(), Double.MIN_VALUE, 1),
        fields.whole(path + "/leadingRank", usual.lastRank(), 1, Integer.MAX_VALUE),
        json.truth(path + "/countriesOfCores", usual.onlyCores()));
  }

  private List<KnownName> names() {
    Map<String, KnownName> names = new LinkedHashMap<>();
    for (int i = 0; i < json.size(path + "/names"); i++) {
      String at = path + "/names/" + i;
      String id = json.required(at + "/id");
      LocalText name = fields.both(at + "/name");
      LocalText brief = fields.both(at + "/short");
      Set<String> members = fields.texts(at + "/members");
      KnownName own = new KnownName(id, name, brief.isBlank() ? name : brief, members);
      if (!id.isEmpty() && names.putIfAbsent(id, own) != null) {
        json.report(at + "/id", ProblemCode.VALUE_TWICE, "");
      }
    }
    return List.copyOf(names.values());
  }

  private double minimum(double usual) {
    String at = path + "/minimum";
    double minimum = fields.within(at, usual, Double.MIN_VALUE, Double.MAX_VALUE);
    boolean isWeighted = !json.text(path + "/weightBy", "").isEmpty();
    if (!isWeighted && minimum != Math.rint(minimum)) {
      json.report(at, ProblemCode.FIELD_NOT_WHOLE);
      return usual;
    }
    return minimum;
  }

  private ClusterReach reach() {
    String among = path + "/among";
    return new ClusterReach(
        json.has(among)
            ? OptionalInt.of(fields.whole(among, 1, 1, Integer.MAX_VALUE))
            : OptionalInt.empty(),
        fields.texts(path + "/regions"),
        fields.texts(path + "/countries"),
        fields.texts(path + "/groups"));
  }

  private OptionalDouble distance(String at, double lowest) {
    return json.has(at)
        ? OptionalDouble.of(fields.within(at, lowest, lowest, Double.MAX_VALUE))
        : OptionalDouble.empty();
  }

  private ClusterEdits edits() {
    Map<String, String> takenIn = new HashMap<>();
    for (String city : json.keys(path + "/takenIn")) {
      takenIn.put(city, json.required(JsonFile.below(path + "/takenIn", city)));
    }
    return new ClusterEdits(
        fields.texts(path + "/removed"),
        fields.texts(path + "/takenOut"),
        takenIn,
        pairs(path + "/countriesApart"),
        pairs(path + "/citiesApart"));
  }

  private Set<IdPair> pairs(String list) {
    Set<IdPair> pairs = new HashSet<>();
    for (int i = 0; i < json.size(list); i++) {
      List<String> pair = fields.list(list + "/" + i);
      if (pair.size() == 2) {
        pairs.add(new IdPair(pair.get(0), pair.get(1)));
      } else {
        json.report(list + "/" + i, ProblemCode.FIELD_NOT_PAIR);
      }
    }
    return pairs;
  }

  private List<KeptIdentity> identities() {
    List<KeptIdentity> identities = new ArrayList<>();
    for (int i = 0; i < json.size(path + "/identities"); i++) {
      String at = path + "/identities/" + i;
      String id = json.required(at + "/id");
      if (!id.isEmpty()) {
        identities.add(
            new KeptIdentity(
                id,
                fields.whole(at + "/colour", KeptIdentity.BY_RULE, 0, Integer.MAX_VALUE),
                fields.both(at + "/name"),
                fields.texts(at + "/members"),
                json.truth(at + "/found", false)));
      }
    }
    return identities;
  }

  private ClusterLinkLayers links() {
    String list = path + "/layers";
    List<String> layers = fields.list(list).stream().distinct().toList();
    int most = ClusterLinkLayers.MOST;
    if (layers.size() > most) {
      json.report(list, ProblemCode.OUT_OF_RANGE, "0", Integer.toString(most));
    }
    return new ClusterLinkLayers(layers.stream().limit(most).toList(), later(path + "/later"));
  }

  private Optional<ClusterLinkLayers.LaterLinks> later(String at) {
    return json.has(at)
        ? Optional.of(
            new ClusterLinkLayers.LaterLinks(
                json.required(at + "/link"),
                PeriodJson.read(json, at + "/year"),
                json.truth(at + "/ownMembers", false)))
        : Optional.empty();
  }

  private List<ScoreSlot> slots() {
    String list = path + "/scores";
    int count = json.size(list);
    if (count == 0) {
      return ScoreSlot.USUAL;
    }
    List<ScoreSlot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slots.add(new SlotParser(json, list + "/" + i).read());
    }
    if (count != ScoreSlot.COUNT) {
      String three = Integer.toString(ScoreSlot.COUNT);
      json.report(list, ProblemCode.OUT_OF_RANGE, three, three);
      return ScoreSlot.USUAL;
    }
    return slots;
  }
}
