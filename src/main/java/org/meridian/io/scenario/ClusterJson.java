package org.meridian.io.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.cluster.rows.KnownName;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.IdPair;
import org.meridian.scenario.choice.KeptIdentity;
import org.meridian.scenario.choice.NamingRules;
import org.meridian.scenario.choice.ScoreSlot;

/** Writes how clusters are found as JSON, names in order. */
final class ClusterJson {

  private ClusterJson() {}

  static void write(ObjectNode node, ClusterSettings settings) {
    node.put("radiusKm", settings.radiusKm()).put("minimum", settings.minimum());
    node.put("weightBy", settings.weightBy());
    settings.among().ifPresent(rank -> node.put("among", rank));
    some(node, "regions", settings.reach().regions());
    some(node, "countries", settings.reach().countries());
    some(node, "groups", settings.reach().groups());
    settings.attachKm().ifPresent(km -> node.put("attachKm", km));
    settings.spanKm().ifPresent(km -> node.put("spanKm", km));
    if (settings.search().countsAttached()) {
      node.put("countAttached", true);
    }
    edits(node, settings.edits());
    if (!settings.identities().isEmpty()) {
      ArrayNode identities = node.putArray("identities");
      settings.identities().forEach(kept -> identity(identities.addObject(), kept));
    }
    if (!settings.slots().equals(ScoreSlot.USUAL)) {
      ArrayNode scores = node.putArray("scores");
      settings.slots().forEach(slot -> slot(scores.addObject(), slot));
    }
    links(node, settings.links());
    leading(node, settings.leading());
    names(node, settings.naming());
    settings.pinned().ifPresent(pinned -> write(node.putObject("pinned"), pinned));
  }

  private static void leading(ObjectNode node, LeadingRule rule) {
    if (!rule.equals(LeadingRule.USUAL)) {
      node.put("leadingShare", rule.share()).put("leadingRank", rule.lastRank());
      node.put("countriesOfCores", rule.onlyCores());
    }
  }

  private static void names(ObjectNode node, NamingRules rules) {
    if (!rules.own().isEmpty()) {
      ArrayNode names = node.putArray("names");
      for (KnownName own : rules.own()) {
        ObjectNode name = names.addObject().put("id", own.id());
        text(name.putObject("name"), own.name());
        text(name.putObject("short"), own.shortName());
        some(name, "members", own.members());
      }
    }
    some(node, "namesForbidden", rules.forbidden());
  }

  private static void edits(ObjectNode node, ClusterEdits edits) {
    some(node, "removed", edits.removed());
    some(node, "takenOut", edits.takenOut());
    if (!edits.takenIn().isEmpty()) {
      ObjectNode taken = node.putObject("takenIn");
      new TreeMap<>(edits.takenIn()).forEach(taken::put);
    }
    pairs(node, "countriesApart", edits.countriesApart());
    pairs(node, "citiesApart", edits.citiesApart());
  }

  private static void pairs(ObjectNode node, String field, Set<IdPair> pairs) {
    if (!pairs.isEmpty()) {
      ArrayNode list = node.putArray(field);
      pairs.stream()
          .sorted(Comparator.comparing(IdPair::one).thenComparing(IdPair::other))
          .forEach(pair -> list.addArray().add(pair.one()).add(pair.other()));
    }
  }

  private static void identity(ObjectNode node, KeptIdentity kept) {
    node.put("id", kept.id());
    if (kept.colour() != KeptIdentity.BY_RULE) {
      node.put("colour", kept.colour());
    }
    name(node, kept.name());
    some(node, "members", kept.members());
    if (kept.isFound()) {
      node.put("found", true);
    }
  }

  private static void links(ObjectNode node, ClusterLinkLayers links) {
    if (!links.layers().isEmpty()) {
      ArrayNode layers = node.putArray("layers");
      links.layers().forEach(layers::add);
    }
    links
        .later()
        .ifPresent(
            later -> {
              ObjectNode to = node.putObject("later").put("link", later.indicator());
              to.set("year", PeriodJson.of(later.year()));
              if (later.ownMembers()) {
                to.put("ownMembers", true);
              }
            });
  }

  private static void slot(ObjectNode node, ScoreSlot slot) {
    node.put("measure", slot.measure().id());
    if (!slot.node().isEmpty()) {
      node.put("node", slot.node());
    }
    if (!slot.weightBy().isEmpty()) {
      node.put("weightBy", slot.weightBy());
    }
    name(node, slot.name());
  }

  /** A name in both languages, where there is one. */
  static void name(ObjectNode node, LocalText name) {
    if (!name.isBlank()) {
      text(node.putObject("name"), name);
    }
  }

  static void text(ObjectNode node, LocalText text) {
    node.put("en", text.en()).put("zh", text.zh());
  }

  /** A list of texts in order, where there is one. */
  static void some(ObjectNode node, String field, Set<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode list = node.putArray(field);
      new TreeSet<>(texts).forEach(list::add);
    }
  }
}
