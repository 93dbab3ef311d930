package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.meridian.cluster.CityRole;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterEvents;
import org.meridian.cluster.rows.ClusterDensity;
import org.meridian.cluster.rows.ClusterNaming.KnownFit;
import org.meridian.cluster.rows.ClusterRow;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterIdentity;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.scenario.clustering.ClusterTitle;
import org.meridian.scenario.clustering.ClusterTraits;
import org.meridian.scenario.clustering.figures.ClusterFigures;
import org.meridian.scenario.clustering.figures.ClusterRankChange;
import org.meridian.scenario.clustering.figures.LaterClusters;
import org.meridian.scenario.clustering.figures.RankReference;
import org.meridian.view.content.TextInLanguage;

/**
 * The card of one cluster.
 *
 * @param head which cluster a card is about
 * @param figures figures of a cluster
 * @param members by role, then score
 * @param partners the five clusters that it is linked with most
 * @param reasons why border cities belong to it, and what joins next
 */
public record ClusterCard(
    CardHead head,
    CardFigures figures,
    List<Member> members,
    List<Partner> partners,
    List<TextInLanguage> reasons) {

  private static final int PARTNERS = 5;
  private static final int NEXT = 3;

  /** Copies the lists. */
  public ClusterCard {
    members = List.copyOf(members);
    partners = List.copyOf(partners);
    reasons = List.copyOf(reasons);
  }

  /**
   * A city of the cluster.
   *
   * @param position in the dataset
   * @param city it
   * @param role in the cluster
   * @param score in the shown node; NaN is missing
   * @param isLeading whether it is a leading city
   * @param isByHand whether the user put it there
   */
  public record Member(
      int position, City city, CityRole role, double score, boolean isLeading, boolean isByHand) {}

  /**
   * Another cluster that links lead to.
   *
   * @param cluster it
   * @param link sum, linked and possible pairs
   */
  public record Partner(Cluster cluster, GroupLinks.GroupLink link) {}

  /**
   * The card of a cluster.
   *
   * @param followed finds it in the year that its links are compared with
   */
  public static ClusterCard of(ClusterContent content, Cluster cluster, LaterClusters followed) {
    ClusterAnalysis analysis = content.analysis();
    return new ClusterCard(
        new CardHead(
            cluster,
            analysis.identity(cluster),
            analysis.title(cluster),
            analysis.isEdited(cluster),
            offers(analysis, cluster)),
        new CardFigures(
            analysis.rows().get(cluster.number() - 1),
            content.figures(cluster),
            ClusterTraits.of(analysis, cluster),
            ClusterDensity.of(analysis.clusters(), cluster),
            ClusterFigures.withoutLeader(analysis, cluster),
            later(analysis, cluster, followed),
            Optional.empty()),
        members(analysis, cluster),
        partners(analysis, cluster),
        reasons(content, cluster));
  }

  /** The same with its rank in another year or scenario. */
  ClusterCard against(ClusterAnalysis analysis, RankReference.Then then) {
    List<ClusterRankChange> changes = ClusterRankChange.of(analysis, then);
    CardFigures with =
        new CardFigures(
            figures.row(),
            figures.sums(),
            figures.traits(),
            figures.density(),
            figures.withoutLeader(),
            figures.later(),
            changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(cluster().number() - 1)));
    return new ClusterCard(head, with, members, partners, reasons);
  }

  private static Optional<ClusterResilience> later(
      ClusterAnalysis analysis, Cluster cluster, LaterClusters followed) {
    return analysis
        .settings()
        .links()
        .later()
        .flatMap(
            other ->
                ClusterResilience.of(analysis, cluster, other, () -> followed.of(analysis, other)));
  }

  private static List<KnownFit> offers(ClusterAnalysis analysis, Cluster cluster) {
    LocalText now = analysis.title(cluster).name();
    return analysis.fits(cluster).stream().filter(fit -> !fit.name().name().equals(now)).toList();
  }

  private static List<Member> members(ClusterAnalysis analysis, Cluster cluster) {
    double[] scores = analysis.result().cities().scores(analysis.node());
    List<Integer> leading = analysis.rows().get(cluster.number() - 1).leading();
    List<Member> members = new ArrayList<>();
    for (List<Integer> places : List.of(cluster.cores(), cluster.borders(), cluster.attached())) {
      for (int place : places) {
        City city = analysis.places().city(place);
        int position = analysis.places().position(place);
        members.add(
            new Member(
                position,
                city,
                analysis.clusters().cut().role(place),
                scores[position],
                leading.contains(place),
                analysis.isTakenIn(place)));
      }
    }
    return members;
  }

  private static List<Partner> partners(ClusterAnalysis analysis, Cluster cluster) {
    List<Cluster> all = analysis.clusters().clusters();
    int own = cluster.number();
    return StreamSupport.stream(ClusterFigures.pathways(analysis).links().spliterator(), false)
        .filter(link -> link.from() == own ^ link.to() == own)
        .filter(link -> link.from() != GroupLinks.REST && link.to() != GroupLinks.REST)
        .sorted(Comparator.comparingDouble((GroupLinks.GroupLink link) -> -link.sum()))
        .limit(PARTNERS)
        .map(link -> new Partner(all.get((link.from() == own ? link.to() : link.from()) - 1), link))
        .toList();
  }

  private static List<TextInLanguage> reasons(ClusterContent content, Cluster cluster) {
    ClusterAnalysis analysis = content.analysis();
    List<TextInLanguage> reasons = new ArrayList<>();
    for (int place : cluster.borders()) {
      int core = analysis.clusters().cut().nearestCore(place);
      if (core >= 0) {
        var city = analysis.places().city(place).name();
        var nearest = analysis.places().city(core).name();
        String km = ClusterWords.km(analysis.places().distanceKm(place, core));
        reasons.add(
            words -> words.get("clusters.why.border", words.get(city), km, words.get(nearest)));
      }
    }
    double now = analysis.settings().radiusKm();
    for (ClusterEvents.Event next : content.events().after(now, cluster.branch(), NEXT)) {
      reasons.add(
          next.kind() == ClusterEvents.EventKind.JOINED
              ? nearMiss(analysis, cluster, next)
              : EventWords.sentence(content, next));
    }
    return reasons;
  }

  /** How far a city is from the nearest core of now, and where it joins. */
  private static TextInLanguage nearMiss(
      ClusterAnalysis analysis, Cluster cluster, ClusterEvents.Event next) {
    int nearest = cluster.cores().isEmpty() ? cluster.borders().getFirst() : -1;
    double least = Double.POSITIVE_INFINITY;
    for (int core : cluster.cores()) {
      double km = analysis.places().distanceKm(next.place(), core);
      nearest = km < least ? core : nearest;
      least = Math.min(least, km);
    }
    LocalText city = analysis.places().city(next.place()).name();
    LocalText core = analysis.places().city(nearest).name();
    String km = ClusterWords.km(analysis.places().distanceKm(next.place(), nearest));
    String joins = ClusterWords.km(Math.ceil(next.km()));
    return words -> words.get("clusters.why.near", words.get(city), km, words.get(core), joins);
  }

  /** It. */
  public Cluster cluster() {
    return head.cluster();
  }

  /** Whose colour it has. */
  public ClusterIdentity identity() {
    return head.identity();
  }

  /** What it is called, and who named it. */
  public ClusterTitle title() {
    return head.title();
  }

  /** Class, countries, span. */
  public ClusterRow row() {
    return figures.row();
  }

  /** Population, strongest and weakest part. */
  public ClusterTraits traits() {
    return figures.traits();
  }

  /** Whether it was changed by hand. */
  public boolean isEdited() {
    return head.isEdited();
  }

  /**
   * What another year kept of its links; empty where none is compared, either year has no values,
   * or both are one.
   */
  public Optional<ClusterResilience> later() {
    return figures.later();
  }

  /**
   * Which cluster a card is about.
   *
   * @param cluster it
   * @param identity whose colour it has
   * @param title what it is called, and who named it
   * @param isEdited whether it was changed by hand
   * @param offers other known names that fit, the best first
   */
  public record CardHead(
      Cluster cluster,
      ClusterIdentity identity,
      ClusterTitle title,
      boolean isEdited,
      List<KnownFit> offers) {

    /** Copies the list. */
    public CardHead {
      offers = List.copyOf(offers);
    }
  }

  /**
   * Figures of a cluster.
   *
   * @param row class, countries, span
   * @param sums sums, links and the three scores
   * @param traits population, strongest and weakest part
   * @param density how close together its cities lie
   * @param withoutLeader the share of its links that goes with those of its leader, 0..1; NaN for
   *     no links
   * @param later what another year kept of its links; empty where none is compared, either year has
   *     no values, or both are one
   * @param change its ranks now and in the year or scenario that it is compared with; empty without
   *     one
   */
  public record CardFigures(
      ClusterRow row,
      ClusterFigures sums,
      ClusterTraits traits,
      ClusterDensity density,
      double withoutLeader,
      Optional<ClusterResilience> later,
      Optional<ClusterRankChange> change) {}
}
