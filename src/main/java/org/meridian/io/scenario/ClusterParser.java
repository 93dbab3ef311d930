package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.IdPair;
import org.meridian.scenario.choice.KeptIdentity;
import org.meridian.scenario.choice.ScoreSlot;

/** Reads how clusters are found out of the JSON of a scenario. */
final class ClusterParser {

  private static final String PATH = "/clusters";

  private final JsonFile json;
  private final FieldReader fields;

  ClusterParser(JsonFile json) {
    this.json = json;
    fields = new FieldReader(json);
  }

  ClusterSettings read() {
    ClusterSettings usual = ClusterSettings.USUAL;
    double farthest = ReachabilityTree.FARTHEST_KM;
    double radius = fields.within(PATH + "/radiusKm", usual.radiusKm(), Double.MIN_VALUE, farthest);
    return new ClusterSettings(
        radius,
        minimum(usual.minimum()),
        json.text(PATH + "/weightBy", ""),
        reach(),
        distance(PATH + "/attachKm", radius),
        distance(PATH + "/spanKm", 0),
        edits(),
        identities(),
        slots());
  }

  private double minimum(double usual) {
    String path = PATH + "/minimum";
    double minimum = fields.within(path, usual, Double.MIN_VALUE, Double.MAX_VALUE);
    boolean isWeighted = !json.text(PATH + "/weightBy", "").isEmpty();
    if (!isWeighted && minimum != Math.rint(minimum)) {
      json.report(path, ProblemCode.FIELD_NOT_WHOLE);
      return usual;
    }
    return minimum;
  }

  private ClusterReach reach() {
    String among = PATH + "/among";
    return new ClusterReach(
        json.has(among)
            ? OptionalInt.of(fields.whole(among, 1, 1, Integer.MAX_VALUE))
            : OptionalInt.empty(),
        fields.texts(PATH + "/regions"),
        fields.texts(PATH + "/countries"),
        fields.texts(PATH + "/groups"));
  }

  private OptionalDouble distance(String path, double lowest) {
    return json.has(path)
        ? OptionalDouble.of(fields.within(path, lowest, lowest, Double.MAX_VALUE))
        : OptionalDouble.empty();
  }

  private ClusterEdits edits() {
    Map<String, String> takenIn = new HashMap<>();
    for (String city : json.keys(PATH + "/takenIn")) {
      takenIn.put(city, json.required(JsonFile.below(PATH + "/takenIn", city)));
    }
    return new ClusterEdits(
        fields.texts(PATH + "/removed"),
        fields.texts(PATH + "/takenOut"),
        takenIn,
        pairs(PATH + "/countriesApart"),
        pairs(PATH + "/citiesApart"));
  }

  private Set<IdPair> pairs(String path) {
    Set<IdPair> pairs = new HashSet<>();
    for (int i = 0; i < json.size(path); i++) {
      List<String> pair = fields.list(path + "/" + i);
      if (pair.size() == 2) {
        pairs.add(new IdPair(pair.get(0), pair.get(1)));
      } else {
        json.report(path + "/" + i, ProblemCode.FIELD_NOT_PAIR);
      }
    }
    return pairs;
  }

  private List<KeptIdentity> identities() {
    List<KeptIdentity> identities = new ArrayList<>();
    for (int i = 0; i < json.size(PATH + "/identities"); i++) {
      String path = PATH + "/identities/" + i;
      String id = json.required(path + "/id");
      if (!id.isEmpty()) {
        identities.add(
            new KeptIdentity(
                id,
                fields.whole(path + "/colour", KeptIdentity.BY_RULE, 0, Integer.MAX_VALUE),
                fields.both(path + "/name"),
                fields.texts(path + "/members")));
      }
    }
    return identities;
  }

  private List<ScoreSlot> slots() {
    String path = PATH + "/scores";
    int count = json.size(path);
    if (count == 0) {
      return ScoreSlot.USUAL;
    }
    List<ScoreSlot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String measure = path + "/" + i + "/measure";
      Optional<ClusterMeasure> known = measure(json.required(measure));
      if (known.isEmpty()) {
        json.report(measure, ProblemCode.UNKNOWN_METHOD);
      }
      slots.add(
          new ScoreSlot(known.orElse(ClusterMeasure.SUM), fields.both(path + "/" + i + "/name")));
    }
    if (count != ScoreSlot.COUNT) {
      String three = Integer.toString(ScoreSlot.COUNT);
      json.report(path, ProblemCode.OUT_OF_RANGE, three, three);
      return ScoreSlot.USUAL;
    }
    return slots;
  }

  private static Optional<ClusterMeasure> measure(String id) {
    return Stream.of(ClusterMeasure.values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
