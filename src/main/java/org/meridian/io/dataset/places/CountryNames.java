package org.meridian.io.dataset.places;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.dataset.CountriesReader;
import org.meridian.io.dataset.PackageSource;
import org.meridian.io.file.FileProblems;
import org.meridian.io.table.CsvRows;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.reading.Severity;
import org.meridian.model.wording.CountryTable;

/**
 * Gives countries and regions the names that a package asks for, and then those that the user's own
 * file asks for, which hold for all datasets.
 */
public final class CountryNames {

  private CountryNames() {}

  /** A dataset with the names of its package; errors in that file are errors of the package. */
  public static Loaded<Dataset> ofPackage(Loaded<Dataset> loaded, PackageSource source) {
    Problems problems = new Problems();
    CountryTable countries = read(source, CountriesReader.FILE, problems);
    problems.addAll(loaded.problems());
    return loaded.value().isEmpty() || problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(loaded.value().get().withCountries(countries), problems.toList());
  }

  /** A dataset with the names of the user; a file with errors is not used, and that is said. */
  static Loaded<Dataset> ofUser(Loaded<Dataset> loaded, UserFolder user) {
    if (loaded.value().isEmpty()) {
      return loaded;
    }
    Problems found = new Problems();
    String file = user.root().resolve(CountriesReader.FILE).toString();
    CountryTable countries = read(PackageSource.folder(user.root()), file, found);
    Problems problems = new Problems();
    problems.addAll(loaded.problems());
    problems.addAll(found.toList().stream().map(CountryNames::asWarning).toList());
    Dataset dataset = loaded.value().get();
    return Loaded.of(
        found.anyError() ? dataset : dataset.withCountries(countries), problems.toList());
  }

  private static Problem asWarning(Problem problem) {
    return problem.severity() == Severity.ERROR
        ? new Problem(
            problem.file(),
            problem.line(),
            problem.column(),
            problem.value(),
            ProblemCode.COUNTRIES_NOT_USED,
            List.of())
        : problem;
  }

  private static CountryTable read(PackageSource source, String called, Problems problems) {
    try {
      Optional<byte[]> bytes = source.read(CountriesReader.FILE);
      return bytes
          .map(found -> new CsvRows(called, found, Set.of(), problems))
          .map(rows -> new CountriesReader(rows, problems).read())
          .orElse(CountryTable.NONE);
    } catch (IOException unreadable) {
      problems.add(FileProblems.reading(called, unreadable));
      return CountryTable.NONE;
    }
  }
}
