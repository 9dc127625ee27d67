import pandas as pd
import pytest

from marsad.incidents.intake import columns, files, personal


@pytest.mark.parametrize(
    "header",
    [
        "Nom", "Prénom", "Nom et prénom", "NOM_PRENOM", "Nom du suspect", "Noms des personnes interpellées", "N° CIN",
        "Date de naissance", "Lieu de naissance", "Passeport", "Téléphone", "Adresse du prévenu", "Nom du conducteur",
        "Name", "Full name", "first_name", "LastName", "Name of suspect", "suspect_name", "Driver's name", "DOB",
        "Place of birth", "Passport No.", "Phone", "Mobile", "National ID", "ID card", "Identity of the accused",
        "Nombre y apellidos", "Nombre", "Apellidos", "DNI", "NIE", "Fecha de nacimiento", "Teléfono",
        "Nombre del detenido", "Nombres de los detenidos", "Pasaporte", "Documento de identidad",
        "Nome completo", "Nome do suspeito", "CPF", "Data de nascimento", "Telefone", "Sobrenome",
        "الاسم", "الاسم العائلي", "الاسم الشخصي", "الإسم الكامل", "اسم المشتبه فيه", "أسماء الموقوفين",
        "Alias", "Surnom", "Apodo", "Filiación", "Filiation", "Informateur", "Passaporte", "Driver name", "اسم السائق",
        "تاريخ الازدياد", "تاريخ الميلاد", "رقم البطاقة الوطنية", "جواز السفر", "رقم الهاتف", "عنوان المتهم",
    ],
)  # fmt: skip
def test_a_header_that_is_about_persons_is_known(header: str) -> None:
    assert personal.by_header(header)


@pytest.mark.parametrize(
    "header",
    [
        "Name of vessel", "vessel_name", "Nom du port", "Nom du navire", "Nom du site", "site name", "Main Port Name",
        "Place name", "Drug name", "DRUG_NAME", "dyad_name", "Nombre del buque", "Nombre del lugar", "Nome do porto",
        "اسم السفينة", "اسم الميناء", "Country name", "Source name", "Operation name", "Port telephone", "Mother ship",
        "Nombre de personnes arrêtées", "Nombre d'arrestations", "Nombre de suspects", "Number of suspects",
        "Nationality of suspects", "Nationalité des personnes", "عدد الموقوفين", "جنسية الموقوفين", "Arrests",
        "Détenus", "detenidos", "Lieu", "Date", "Adresse de la source", "Cranes - Mobile", "incident_id", "Agency",
        "mode", "unit", "Quantité", "Telex", "Capitainerie", "Substance", "Personnel", "Nominal", "المادة", "المكان",
    ],
)  # fmt: skip
def test_a_header_that_is_about_things_or_counts_is_left_alone(header: str) -> None:
    assert not personal.by_header(header)


@pytest.mark.parametrize(
    ("header", "cells", "is_personal"),
    [
        ("contact", ["+212 661-234567", "0661 23 45 67", "00212661234567"], True),
        ("x", ["0612345678", "0712345678", "", "0522345678"], True),
        ("carte", ["AB123456", "K12345", "BE 654321"], True),  # Morocco
        ("doc", ["12345678Z", "X1234567L", "87654321X"], True),  # Spain
        ("doc", ["123.456.789-09", "987.654.321-00"], True),  # Brazil
        ("suspects", ["Mohamed Alaoui", "John Smith", "Ana de la Cruz"], True),
        ("الموقوفون", ["محمد العلوي", "أحمد بناني"], True),
        *(
            (header, ["A. B.", "Hamid", "Le Gros"], True)
            for header in (
                "Suspect",
                "Mis en cause",
                "Passeur",
                "Convoyeur",
                "Prévenu",
                "Detenido",
                "Investigado",
                "المشتبه فيه",
                "الموقوف",
            )
        ),
        ("passport", ["12AB34567", "34CD56789"], True),  # France
        ("suspects", ["3", "2", "1"], False),
        ("suspects", ["deux", "trois", "un"], False),
        ("day", ["2024-01-02", "02/01/2024", "20240102"], False),
        ("weight", ["1500000", "362.950", "1 488,08"], False),
        ("point", ["-5.51234567", "35.8812345", "35.88"], False),
        ("code", ["MAPTM", "ESALG", "INC-157"], False),
        ("contact", ["+212 661-234567", "the harbour", "none", "see notes"], False),  # a stray one proves nothing
        ("contact", ["", ""], False),
    ],
)
def test_cells_tell_where_the_header_does_not(header: str, cells: list[str], is_personal: bool) -> None:
    assert personal.by_cells(header, pd.Series(cells, dtype="str")) is is_personal


def test_columns_about_persons_are_mapped_to_nothing_that_is_kept() -> None:
    table = files.read(
        "date;lieu;produit;kg;Nom et prénom;CIN;Tél.;arrestations;Nom du navire\n"
        "02/01/2024;Tanger;chira;5;Mohamed Alaoui;AB123456;0661234567;1;Mars\n"
        "03/01/2024;Nador;chira;6;Ahmed Bennani;K123456;0661234568;2;Venus\n".encode(),
        "saisies.csv",
    )
    found = {column.header: column.field for column in columns.propose(table).columns}
    assert [header for header, field in found.items() if field == columns.PERSONAL] == ["Nom et prénom", "CIN", "Tél."]
    assert (found["arrestations"], found["Nom du navire"]) == ("arrests", "conveyance")


@pytest.mark.parametrize("header", ["Notes", "Observations", "Description", "ملاحظات"])
def test_numbers_of_persons_are_dropped_whatever_the_header_says(header: str) -> None:
    rows = "\n2024-01-02;Nador;1;0661 23 45 67\n2024-01-03;Nador;2;0661234568\n2024-01-04;Nador;2;BE654321"
    table = files.read(f"date;lieu;kg;{header}{rows}".encode(), "f.csv")
    assert columns.propose(table).columns[3].field == columns.PERSONAL


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Appeler le 0661-23-45-67", True),
        ("conductor con DNI 12345678Z", True),
        ("passeport n° 12AB34567 saisi", True),
        ("titulaire de la CIN BE654321", True),
        ("call +212 661 234 567 now", True),
        ("12 345 678 comprimés, 2024-01-02", False),
        ("conteneur MSCU1234567, 1.500.000 DH", False),
        ("vol AT201, 362.950 kg", False),
    ],
)
def test_a_number_of_a_person_among_other_words_is_found(text: str, found: bool) -> None:
    assert personal.in_text(pd.Series([text, ""], dtype="str")).tolist() == [found, False]
