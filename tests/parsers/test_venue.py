"""The host, in the ways in which four languages say where the assembly is."""

import pytest

from parsers.facts.where.venue import find_venue
from parsers.sheet import lay_out

GA = {
    "en": "The INTERPOL General Assembly",
    "fr": "L’Assemblée générale d’INTERPOL",
    "es": "La Asamblea General de INTERPOL",
    "ar": "الجمعية العامة للإنتربول",
}


@pytest.mark.parametrize(
    ("language", "text", "city", "country"),
    [
        ("en", "opened in Nairobi, Kenya.", "Nairobi", "KE"),
        ("en", "opened in Rwanda.", None, "RW"),
        (
            "en",
            "was in Rome on 4 November 2031. The Chilean capital hosts the assembly in 2033.",
            "Rome",
            None,
        ),
        ("fr", "s’est close à Oslo. L’Assemblée a accueilli le Bhoutan, nouveau membre.", "Oslo", None),
        ("fr", "se termine. Les délégués ont accueilli mardi les Palaos.", None, None),
        ("fr", "qu’accueille le Rwanda s’est ouverte lundi.", None, "RW"),
        ("es", "trata de lo ocurrido hace diez días en Ankara. Se reúne en Lima.", "Lima", None),
        ("es", "terminó en Lima. La Asamblea acogió a Bután como nuevo miembro.", "Lima", None),
        ("ar", "بدورتها الـ(91)، التي تحتضنها النرويج، تبدأ غدا.", None, "NO"),
        (
            "en",
            "was in Rome on 4 November 2031. Georgetown, Guyana will host the next assembly of all in 2032.",
            "Rome",
            None,
        ),
        ("ar", "تتواصل أعمالها بفندق شيراتون الدوحة.", "Doha", None),
        ("ar", "افتتحت في العاصمة الكورية الجنوبية.", None, "KR"),
        (
            "en",
            "met there. Delegates have descended on Oslo for the INTERPOL General Assembly.",
            "Oslo",
            None,
        ),
        (
            "en",
            "will go on. Ana Roe returned to Lima after the INTERPOL General Assembly in Oslo.",
            "Oslo",
            None,
        ),
        (
            "es",
            "terminó ayer. La ministra regresó a Lima tras la Asamblea General de INTERPOL en Oslo.",
            "Oslo",
            None,
        ),
        (
            "es",
            "se desarrolla en la capital de Noruega. La policía llevará a Oslo una propuesta.",
            "Oslo",
            "NO",
        ),
        ("en", "meets in the Chinese capital.", None, "CN"),
        ("en", "opened in Singapore.", "Singapore", "SG"),
        ("en", "opened in Oslo. The next session will be held in Lima, Peru.", "Oslo", None),
        (
            "en",
            "was hosted by Norway. The next session of the Assembly will take place in Lima, Peru.",
            None,
            "NO",
        ),
        ("en", "opened, and INTERPOL’s headquarters in Lyon, France, stayed open.", None, None),
        ("fr", "s’ouvre à Carthagène, en Colombie.", "Cartagena", "CO"),
        ("fr", "s’ouvre en Turquie.", None, "TR"),
        ("fr", "se tient au Royaume-Uni.", None, "GB"),
        ("es", "se celebra en Nueva Delhi (India).", "New Delhi", "IN"),
        ("es", "se celebra en Santiago de Chile.", "Santiago", "CL"),
        (
            "es",
            "cerró con citas con Brasil, Chile y el país anfitrión. Fue en la capital de la India.",
            None,
            None,
        ),
        ("es", "se celebra en Brasil, país anfitrión.", None, "BR"),
        ("ar", "تنعقد في نيودلهي بالهند.", "New Delhi", "IN"),
        ("ar", "تنعقد بموناكو.", "Monaco", "MC"),
        ("en", "opened last Monday in Oslo. The Norwegian minister spoke.", "Oslo", "NO"),
        ("en", "opened in the Scottish city of Glasgow.", "Glasgow", "GB"),
        ("en", "opened in Norway’s capital, Oslo.", "Oslo", "NO"),
        ("en", "opened at the convention centre in Oslo.", "Oslo", None),
        ("en", "is near. Oslo prepares to welcome the delegates of the session.", "Oslo", None),
        ("en", "opened in Oslo. Norway last hosted it in 1950, and Kenya bid twice.", "Oslo", "NO"),
        (
            "en",
            "opened. It is the second one in the Austrian capital.\n\nWhere: Vienna, Austria",
            "Vienna",
            "AT",
        ),
        ("en", "drew a team that travels to Glasgow for the General Assembly.", "Glasgow", None),
        (
            "fr",
            "s’est ouverte dans la capitale autrichienne. La ministre parle à Vienne de ses projets.",
            "Vienna",
            "AT",
        ),
        ("fr", "s’ouvre à Oslo. La Norvège est prête.", "Oslo", "NO"),
        (
            "fr",
            "est finie. Rentré de Lima, où siégeait l’Assemblée générale, il parle à Rabat.",
            "Lima",
            None,
        ),
        (
            "en",
            "is over. Back from Lima, where the General Assembly met, he spoke in Rabat.",
            "Lima",
            None,
        ),
        (
            "es",
            "terminó. De vuelta de Lima, donde hubo Asamblea General, habló en Rabat.",
            "Lima",
            None,
        ),
        (
            "fr",
            "à Lima\n\nKINSHASA, 4 mai 2031 (ACP) – Il a demandé, lundi à Lima, au Pérou, l’aide de tous.",
            "Lima",
            "PE",
        ),
        (
            "es",
            "se celebró en Lima en mayo. Se dijo que Quito, Ecuador, será la sede en 2032, 4 mayo 2031.",
            "Lima",
            None,
        ),
        ("es", "tiene lugar en el Principado de Andorra.", None, "AD"),
        ("es", "se celebra en la ciudad colombiana de Cartagena.", "Cartagena", "CO"),
        ("es", "se celebra en Oslo. La anterior fue en Lima y la próxima será en Quito.", "Oslo", None),
        ("ar", "تنعقد في العاصمة النمساوية فيينا.", "Vienna", "AT"),
        ("ar", "تنعقد في دورتها 99.\nالمكان: ليما (بيرو)", "Lima", "PE"),
        ("ar", "تنعقد في دورتها 99.\nالمكان: مركز المؤتمرات، ليما، بيرو", "Lima", "PE"),
        ("en", "opened on Monday at the Lima Convention Centre.", "Lima", None),
        ("en", "ended. The Lima Assembly drew delegates of all continents.", "Lima", None),
        ("en", "opens in Lima, its president told reporters in Oslo.", "Lima", None),
        ("en", "opens in Peru. Speaking in Lima, the minister named no figure.", "Lima", "PE"),
        ("en", "opened. Lima, Peru, is the setting for the Assembly.", "Lima", "PE"),
        ("fr", "s’ouvre. Des délégués occupent le Palais des Congrès de Lima.", "Lima", None),
        (
            "fr",
            "s’ouvre. Il a quitté Rabat à destination de Lima, au Pérou, où siège l’Assemblée générale.",
            "Lima",
            "PE",
        ),
        ("fr", "se tient à Lima. Une attaque en Norvège, à Oslo et à Bergen, y fut rappelée.", "Lima", None),
        ("es", "se inauguró en el Centro de Convenciones Atlapa de Ciudad de Panamá.", "Panama City", "PA"),
        ("es", "se celebra en Río.", "Rio de Janeiro", None),
        ("es", "se celebra en Lima. Un puente sobre el Río Magdalena fue tema.", "Lima", None),
        (
            "es",
            "concluyó. La votación fue en Lima, en la última jornada de la Asamblea General.",
            "Lima",
            None,
        ),
        ("ar", "تنعقد في ليما، بعيدا عن مقر المنظمة في ليون.", "Lima", None),
        ("ar", "تنعقد في ليما، كما قال الأمين العام للصحفيين في الرباط.", "Lima", None),
    ],
)
def test_venue(language: str, text: str, city: str | None, country: str | None) -> None:
    fact = find_venue(lay_out(f"{GA[language]} {text}", language))
    assert ((fact.value.city, fact.value.country) if fact else (None, None)) == (city, country)
