package org.meridian.ui.clusters;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.meridian.cluster.Cluster;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.IdPair;
import org.meridian.scenario.choice.KeptIdentity;
import org.meridian.scenario.choice.ManualEdit;
import org.meridian.scenario.choice.ManualEdits;
import org.meridian.view.clusters.ClusterContent;

/** Changes clusters by hand; each change is one step of undo. Lives on the JavaFX thread. */
final class ClusterHand {

  private final ClusterBench bench;
  private final ReadOnlyIntegerWrapper renaming = new ReadOnlyIntegerWrapper();

  ClusterHand(ClusterBench bench) {
    this.bench = bench;
  }

  /** Counts how often a new name for the chosen cluster was asked for. */
  ReadOnlyIntegerProperty renaming() {
    return renaming.getReadOnlyProperty();
  }

  /** Brings a cluster's card to the front, ready for a new name. */
  void rename(Cluster cluster) {
    bench.choose(cluster);
    renaming.set(renaming.get() + 1);
  }

  /** Names a cluster; blank for the name by rule. */
  void name(Cluster cluster, LocalText name) {
    change("clusters.step.name", cluster, (now, kept) -> ManualEdits.named(now, kept, name));
  }

  /** Colours a cluster; {@link KeptIdentity#BY_RULE} for the colour by rule. */
  void colour(Cluster cluster, int colour) {
    change("clusters.step.colour", cluster, (now, kept) -> ManualEdits.coloured(now, kept, colour));
  }

  /** Never calls a cluster by a known name, by its id. */
  void forbid(String name) {
    bench.change("clusters.step.names", now -> now.withNaming(now.naming().allowing(name, false)));
  }

  private void change(
      String label,
      Cluster cluster,
      BiFunction<ClusterSettings, KeptIdentity, ClusterSettings> edit) {
    bench
        .clusters()
        .map(found -> found.analysis().kept(cluster))
        .ifPresent(kept -> bench.change(label, now -> edit.apply(now, kept)));
  }

  /** Leaves a city out of its cluster. */
  void takeOut(City city) {
    bench.change("clusters.step.out", now -> ManualEdits.takenOut(now, city.id()));
  }

  /** Leaves a city out of clustering. */
  void remove(City city) {
    bench.change("clusters.step.removed", now -> ManualEdits.removed(now, city.id()));
  }

  /** Puts a city into a cluster. */
  void putInto(City city, Cluster cluster) {
    change("clusters.step.in", cluster, (now, kept) -> ManualEdits.takenIn(now, city.id(), kept));
  }

  /** Puts a city back where the rule has it. */
  void restore(City city) {
    bench.change("clusters.step.restore", now -> ManualEdits.restored(now, city.id()));
  }

  /** Never joins cities of some countries or regions with each other. */
  void keepApart(Set<IdPair> countries) {
    bench.change("clusters.step.apart", now -> ManualEdits.countriesApart(now, countries));
  }

  /** Never joins two cities as neighbours. */
  void keepApart(City one, City other) {
    IdPair pair = new IdPair(one.id(), other.id());
    bench.change("clusters.step.apart", now -> ManualEdits.citiesApart(now, pair));
  }

  /** Takes a change back. */
  void takeBack(ManualEdit edit) {
    bench.change("clusters.step.restore", edit::takenBack);
  }

  /** Takes all changes back. */
  void takeAllBack() {
    bench.change("clusters.step.restore.all", ManualEdit::allTakenBack);
  }

  /** All pairs of the countries or regions of a cluster. */
  static Set<IdPair> pairs(ClusterContent found, Cluster cluster) {
    List<String> codes = List.copyOf(found.analysis().rows().get(cluster.number() - 1).countries());
    Set<IdPair> pairs = new HashSet<>();
    for (String one : codes) {
      for (String other : codes) {
        if (one.compareTo(other) < 0) {
          pairs.add(new IdPair(one, other));
        }
      }
    }
    return pairs;
  }

  /** Whether a city is not where the rule has it. */
  boolean isMoved(City city) {
    var edits = bench.settings().edits();
    return edits.takenIn().containsKey(city.id())
        || edits.takenOut().contains(city.id())
        || edits.removed().contains(city.id());
  }
}
