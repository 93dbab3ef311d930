package org.meridian.scoring.normalisation;

import java.util.Locale;

/** Reads the names of normalisations. */
final class NormalisationNames {

  private NormalisationNames() {}

  static Normalisation parse(String text) {
    String[] parts = text.strip().split(":", 2);
    String rest = parts.length > 1 ? parts[1] : "";
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "minmax" -> range(rest, 0, 100);
      case "zscore" -> zScore(rest);
      case "distref" -> new DistanceToReference(rest);
      case "disttarget" -> target(rest);
      case "goalposts" -> goalposts(rest);
      case "logminmax" -> logarithmic(rest);
      default -> plain(parts);
    };
  }

  /** The methods without numbers, which would be without effect. */
  private static Normalisation plain(String... parts) {
    Normalisation method =
        switch (parts[0].toLowerCase(Locale.ROOT)) {
          case "minmax01" -> new MinMax(0, 1);
          case "minmax1" -> new MinMax(1, 100);
          case "rank" -> new RankScore();
          case "borda" -> new BordaScore();
          case "percentile" -> new PercentileRank();
          case "distmax" -> new DistanceToMaximum();
          case "fracmax" -> new FractionOfMaximum();
          default -> throw new IllegalArgumentException("no normalisation is called " + parts[0]);
        };
    if (parts.length > 1) {
      throw new IllegalArgumentException(parts[0] + " takes no numbers: " + parts[1]);
    }
    return method;
  }

  private static Normalisation range(String rest, double lower, double upper) {
    double[] bounds = numbers(rest, lower, upper);
    return new MinMax(bounds[0], bounds[1]);
  }

  private static Normalisation logarithmic(String rest) {
    double[] bounds = numbers(rest, 0, 100);
    return new LogarithmicMinMax(bounds[0], bounds[1]);
  }

  private static Normalisation zScore(String rest) {
    double[] scale = numbers(rest, 0, 1);
    return new ZScore(scale[0], scale[1]);
  }

  private static Normalisation goalposts(String rest) {
    double[] posts = numbers(rest, 0, 100, 100);
    return new GoalpostScale(posts[0], posts[1], posts[2]);
  }

  private static Normalisation target(String rest) {
    boolean capped = rest.endsWith(":cap");
    String number = capped ? rest.substring(0, rest.length() - ":cap".length()) : rest;
    if (number.isBlank()) {
      throw new IllegalArgumentException("disttarget needs a target, as in disttarget:80");
    }
    return new DistanceToTarget(Double.parseDouble(number), capped);
  }

  /** The numbers given, in order; none keeps the defaults, as a third of goalposts does. */
  private static double[] numbers(String rest, double... defaults) {
    if (rest.isBlank()) {
      return defaults;
    }
    String[] parts = rest.split(":", -1);
    if (parts.length > defaults.length || parts.length < 2) {
      throw new IllegalArgumentException(defaults.length + " numbers are needed: " + rest);
    }
    double[] numbers = defaults.clone();
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Double.parseDouble(parts[i]);
    }
    return numbers;
  }
}
