using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Selvhjelp.Api.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AcuteHelpLines",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Hours = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ChatUrl = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Website = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcuteHelpLines", x => x.Key);
                    table.CheckConstraint("CK_AcuteHelpLines_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_AcuteHelpLines_Sources", "Sources <> '[]' AND Sources <> ''");
                });

            migrationBuilder.CreateTable(
                name: "Codes",
                columns: table => new
                {
                    Vocabulary = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Codes", x => new { x.Vocabulary, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "Counties",
                columns: table => new
                {
                    Number = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SamiName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SamiLanguage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KvenName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Counties", x => x.Number);
                    table.CheckConstraint("CK_Counties_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_Counties_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.CheckConstraint("CK_Counties_Validity", "ValidFrom IS NULL OR ValidTo IS NULL OR ValidFrom <= ValidTo");
                });

            migrationBuilder.CreateTable(
                name: "KeyFigures",
                columns: table => new
                {
                    FigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<double>(type: "float", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Precision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PublicNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyFigures", x => new { x.FigureKey, x.Year });
                    table.CheckConstraint("CK_KeyFigures_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_KeyFigures_Sources", "Sources <> '[]' AND Sources <> ''");
                });

            migrationBuilder.CreateTable(
                name: "Networks",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ownership = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Since = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RunningPartyKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RunningPartyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RunningPartyBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StatusNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Website = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastVerified = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Networks", x => x.Key);
                    table.CheckConstraint("CK_Networks_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_Networks_RunningParty", "RunningPartyKey IS NULL OR RunningPartyName IS NULL");
                    table.CheckConstraint("CK_Networks_Slug", "Slug <> ''");
                    table.CheckConstraint("CK_Networks_Sources", "Sources <> '[]' AND Sources <> ''");
                });

            migrationBuilder.CreateTable(
                name: "Pages",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AboutKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ParentKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pages", x => x.Key);
                    table.CheckConstraint("CK_Pages_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_Pages_Slug", "Slug <> ''");
                    table.CheckConstraint("CK_Pages_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_Pages_Pages_ParentKey",
                        column: x => x.ParentKey,
                        principalTable: "Pages",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Revision",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    CommittedAt = table.Column<long>(type: "bigint", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revision", x => x.Id);
                    table.CheckConstraint("CK_Revision_OneRow", "Id = 1");
                });

            migrationBuilder.CreateTable(
                name: "CountySuccessions",
                columns: table => new
                {
                    CountyNumber = table.Column<string>(type: "nvarchar(2)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    SuccessorNumber = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountySuccessions", x => new { x.CountyNumber, x.SuccessorNumber });
                    table.CheckConstraint("CK_CountySuccessions_Other", "CountyNumber <> SuccessorNumber");
                    table.ForeignKey(
                        name: "FK_CountySuccessions_Counties_CountyNumber",
                        column: x => x.CountyNumber,
                        principalTable: "Counties",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CountySuccessions_Counties_SuccessorNumber",
                        column: x => x.SuccessorNumber,
                        principalTable: "Counties",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Municipalities",
                columns: table => new
                {
                    Number = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DisambiguatedName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SamiName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SamiLanguage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KvenName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CountyNumber = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Latitude = table.Column<double>(type: "float", nullable: true),
                    Longitude = table.Column<double>(type: "float", nullable: true),
                    CentrePlace = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CentreLatitude = table.Column<double>(type: "float", nullable: false),
                    CentreLongitude = table.Column<double>(type: "float", nullable: false),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Municipalities", x => x.Number);
                    table.CheckConstraint("CK_Municipalities_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_Municipalities_County", "(Kind = 'area_without_municipality' AND CountyNumber IS NULL) OR (Kind = 'municipality' AND CountyNumber IS NOT NULL)");
                    table.CheckConstraint("CK_Municipalities_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.CheckConstraint("CK_Municipalities_Validity", "ValidFrom IS NULL OR ValidTo IS NULL OR ValidFrom <= ValidTo");
                    table.ForeignKey(
                        name: "FK_Municipalities_Counties_CountyNumber",
                        column: x => x.CountyNumber,
                        principalTable: "Counties",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NetworkCounties",
                columns: table => new
                {
                    NetworkKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    CountyNumber = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NetworkCounties", x => new { x.NetworkKey, x.CountyNumber });
                    table.ForeignKey(
                        name: "FK_NetworkCounties_Counties_CountyNumber",
                        column: x => x.CountyNumber,
                        principalTable: "Counties",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NetworkCounties_Networks_NetworkKey",
                        column: x => x.NetworkKey,
                        principalTable: "Networks",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NetworkMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NetworkKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    PartyKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PartyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    From = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    To = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NetworkMembers", x => x.Id);
                    table.CheckConstraint("CK_NetworkMembers_Party", "(PartyKey IS NULL AND PartyName IS NOT NULL) OR (PartyKey IS NOT NULL AND PartyName IS NULL)");
                    table.ForeignKey(
                        name: "FK_NetworkMembers_Networks_NetworkKey",
                        column: x => x.NetworkKey,
                        principalTable: "Networks",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NetworkPeriods",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NetworkKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PartyKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PartyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    From = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    To = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NetworkPeriods", x => x.Id);
                    table.CheckConstraint("CK_NetworkPeriods_Party", "PartyKey IS NULL OR PartyName IS NULL");
                    table.ForeignKey(
                        name: "FK_NetworkPeriods_Networks_NetworkKey",
                        column: x => x.NetworkKey,
                        principalTable: "Networks",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Purpose = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TargetGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Since = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StatusNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Website = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastVerified = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Key);
                    table.CheckConstraint("CK_Agreements_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_Agreements_Slug", "Slug <> ''");
                    table.CheckConstraint("CK_Agreements_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_Agreements_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityChanges",
                columns: table => new
                {
                    Number2013 = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number2020 = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number2024 = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name2013 = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalityChanges", x => new { x.Number2013, x.Number2020, x.Number2024 });
                    table.CheckConstraint("CK_MunicipalityChanges_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_MunicipalityChanges_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_MunicipalityChanges_Municipalities_Number2020",
                        column: x => x.Number2020,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MunicipalityChanges_Municipalities_Number2024",
                        column: x => x.Number2024,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalitySuccessions",
                columns: table => new
                {
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    SuccessorNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalitySuccessions", x => new { x.MunicipalityNumber, x.SuccessorNumber });
                    table.CheckConstraint("CK_MunicipalitySuccessions_Other", "MunicipalityNumber <> SuccessorNumber");
                    table.ForeignKey(
                        name: "FK_MunicipalitySuccessions_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MunicipalitySuccessions_Municipalities_SuccessorNumber",
                        column: x => x.SuccessorNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NetworkMunicipalities",
                columns: table => new
                {
                    NetworkKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NetworkMunicipalities", x => new { x.NetworkKey, x.MunicipalityNumber });
                    table.ForeignKey(
                        name: "FK_NetworkMunicipalities_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NetworkMunicipalities_Networks_NetworkKey",
                        column: x => x.NetworkKey,
                        principalTable: "Networks",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ShortName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Aliases = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OrganisationNumber = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Relation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StatusNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Website = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastVerified = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Key);
                    table.CheckConstraint("CK_Organisations_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_Organisations_Slug", "Slug <> ''");
                    table.CheckConstraint("CK_Organisations_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_Organisations_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostalCodes",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostalCodes", x => x.Code);
                    table.CheckConstraint("CK_PostalCodes_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_PostalCodes_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_PostalCodes_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementParties",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AgreementKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PartyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementParties", x => x.Id);
                    table.CheckConstraint("CK_AgreementParties_Party", "(PartyKey IS NULL AND PartyName IS NOT NULL) OR (PartyKey IS NOT NULL AND PartyName IS NULL)");
                    table.ForeignKey(
                        name: "FK_AgreementParties_Agreements_AgreementKey",
                        column: x => x.AgreementKey,
                        principalTable: "Agreements",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationRoles",
                columns: table => new
                {
                    OrganisationKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationRoles", x => new { x.OrganisationKey, x.Role });
                    table.ForeignKey(
                        name: "FK_OrganisationRoles_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DistrictOffices",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Town = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PostalCode = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PhoneSource = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Established = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StatusNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Website = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastVerified = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistrictOffices", x => x.Key);
                    table.CheckConstraint("CK_DistrictOffices_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_DistrictOffices_Slug", "Slug <> ''");
                    table.CheckConstraint("CK_DistrictOffices_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_DistrictOffices_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DistrictOffices_PostalCodes_PostalCode",
                        column: x => x.PostalCode,
                        principalTable: "PostalCodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactPoints",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DistrictOfficeKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Offer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EvidenceLevel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Started = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PhoneSource = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RoleInSource = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StatusNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Website = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastVerified = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPoints", x => x.Key);
                    table.CheckConstraint("CK_ContactPoints_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_ContactPoints_Slug", "Slug <> ''");
                    table.CheckConstraint("CK_ContactPoints_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_ContactPoints_DistrictOffices_DistrictOfficeKey",
                        column: x => x.DistrictOfficeKey,
                        principalTable: "DistrictOffices",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactPoints_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CountyCoverages",
                columns: table => new
                {
                    OfficeKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CountyNumber = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Epoch = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountyCoverages", x => new { x.OfficeKey, x.CountyNumber, x.Epoch });
                    table.CheckConstraint("CK_CountyCoverages_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_CountyCoverages_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_CountyCoverages_Counties_CountyNumber",
                        column: x => x.CountyNumber,
                        principalTable: "Counties",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CountyCoverages_DistrictOffices_OfficeKey",
                        column: x => x.OfficeKey,
                        principalTable: "DistrictOffices",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Coverages",
                columns: table => new
                {
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    OfficeKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coverages", x => new { x.MunicipalityNumber, x.ValidFrom });
                    table.CheckConstraint("CK_Coverages_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_Coverages_Basis", "(Basis = 'unknown' AND OfficeKey IS NULL) OR (Basis <> 'unknown' AND OfficeKey IS NOT NULL)");
                    table.CheckConstraint("CK_Coverages_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.CheckConstraint("CK_Coverages_Validity", "ValidTo IS NULL OR ValidFrom <= ValidTo");
                    table.ForeignKey(
                        name: "FK_Coverages_DistrictOffices_OfficeKey",
                        column: x => x.OfficeKey,
                        principalTable: "DistrictOffices",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Coverages_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LinkCentres",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OperatorKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FundingNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Founded = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Opened = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Closed = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Town = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CoverageBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PostalCode = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Services = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    DistrictOfficeKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sources = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AsOfYear = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StatusNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Website = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AsOfBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastVerified = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkCentres", x => x.Key);
                    table.CheckConstraint("CK_LinkCentres_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
                    table.CheckConstraint("CK_LinkCentres_Slug", "Slug <> ''");
                    table.CheckConstraint("CK_LinkCentres_Sources", "Sources <> '[]' AND Sources <> ''");
                    table.ForeignKey(
                        name: "FK_LinkCentres_DistrictOffices_DistrictOfficeKey",
                        column: x => x.DistrictOfficeKey,
                        principalTable: "DistrictOffices",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LinkCentres_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LinkCentres_Organisations_OperatorKey",
                        column: x => x.OperatorKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LinkCentres_PostalCodes_PostalCode",
                        column: x => x.PostalCode,
                        principalTable: "PostalCodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactPointHosts",
                columns: table => new
                {
                    ContactPointKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganisationKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPointHosts", x => new { x.ContactPointKey, x.OrganisationKey });
                    table.ForeignKey(
                        name: "FK_ContactPointHosts_ContactPoints_ContactPointKey",
                        column: x => x.ContactPointKey,
                        principalTable: "ContactPoints",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactPointHosts_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactPointMunicipalities",
                columns: table => new
                {
                    ContactPointKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPointMunicipalities", x => new { x.ContactPointKey, x.MunicipalityNumber });
                    table.ForeignKey(
                        name: "FK_ContactPointMunicipalities_ContactPoints_ContactPointKey",
                        column: x => x.ContactPointKey,
                        principalTable: "ContactPoints",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactPointMunicipalities_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LinkCentreFunders",
                columns: table => new
                {
                    LinkCentreKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganisationKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkCentreFunders", x => new { x.LinkCentreKey, x.OrganisationKey });
                    table.ForeignKey(
                        name: "FK_LinkCentreFunders_LinkCentres_LinkCentreKey",
                        column: x => x.LinkCentreKey,
                        principalTable: "LinkCentres",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LinkCentreFunders_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LinkCentreMunicipalities",
                columns: table => new
                {
                    LinkCentreKey = table.Column<string>(type: "nvarchar(80)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    MunicipalityNumber = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkCentreMunicipalities", x => new { x.LinkCentreKey, x.MunicipalityNumber });
                    table.ForeignKey(
                        name: "FK_LinkCentreMunicipalities_LinkCentres_LinkCentreKey",
                        column: x => x.LinkCentreKey,
                        principalTable: "LinkCentres",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LinkCentreMunicipalities_Municipalities_MunicipalityNumber",
                        column: x => x.MunicipalityNumber,
                        principalTable: "Municipalities",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParties_AgreementKey",
                table: "AgreementParties",
                column: "AgreementKey");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_MunicipalityNumber",
                table: "Agreements",
                column: "MunicipalityNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_Slug",
                table: "Agreements",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContactPointHosts_OrganisationKey",
                table: "ContactPointHosts",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPointMunicipalities_MunicipalityNumber",
                table: "ContactPointMunicipalities",
                column: "MunicipalityNumber");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoints_DistrictOfficeKey",
                table: "ContactPoints",
                column: "DistrictOfficeKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoints_MunicipalityNumber",
                table: "ContactPoints",
                column: "MunicipalityNumber");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoints_Slug",
                table: "ContactPoints",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CountyCoverages_CountyNumber",
                table: "CountyCoverages",
                column: "CountyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_CountySuccessions_SuccessorNumber",
                table: "CountySuccessions",
                column: "SuccessorNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Coverages_OfficeKey",
                table: "Coverages",
                column: "OfficeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Coverages_OneOpenPeriod",
                table: "Coverages",
                column: "MunicipalityNumber",
                unique: true,
                filter: "ValidTo IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DistrictOffices_MunicipalityNumber",
                table: "DistrictOffices",
                column: "MunicipalityNumber");

            migrationBuilder.CreateIndex(
                name: "IX_DistrictOffices_OneHeadOffice",
                table: "DistrictOffices",
                column: "Kind",
                unique: true,
                filter: "Kind = 'head_office'");

            migrationBuilder.CreateIndex(
                name: "IX_DistrictOffices_PostalCode",
                table: "DistrictOffices",
                column: "PostalCode");

            migrationBuilder.CreateIndex(
                name: "IX_DistrictOffices_Slug",
                table: "DistrictOffices",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LinkCentreFunders_OrganisationKey",
                table: "LinkCentreFunders",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_LinkCentreMunicipalities_MunicipalityNumber",
                table: "LinkCentreMunicipalities",
                column: "MunicipalityNumber");

            migrationBuilder.CreateIndex(
                name: "IX_LinkCentres_DistrictOfficeKey",
                table: "LinkCentres",
                column: "DistrictOfficeKey");

            migrationBuilder.CreateIndex(
                name: "IX_LinkCentres_MunicipalityNumber",
                table: "LinkCentres",
                column: "MunicipalityNumber");

            migrationBuilder.CreateIndex(
                name: "IX_LinkCentres_OperatorKey",
                table: "LinkCentres",
                column: "OperatorKey");

            migrationBuilder.CreateIndex(
                name: "IX_LinkCentres_PostalCode",
                table: "LinkCentres",
                column: "PostalCode");

            migrationBuilder.CreateIndex(
                name: "IX_LinkCentres_Slug",
                table: "LinkCentres",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Municipalities_CountyNumber",
                table: "Municipalities",
                column: "CountyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityChanges_Number2020",
                table: "MunicipalityChanges",
                column: "Number2020");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityChanges_Number2024",
                table: "MunicipalityChanges",
                column: "Number2024");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalitySuccessions_SuccessorNumber",
                table: "MunicipalitySuccessions",
                column: "SuccessorNumber");

            migrationBuilder.CreateIndex(
                name: "IX_NetworkCounties_CountyNumber",
                table: "NetworkCounties",
                column: "CountyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_NetworkMembers_NetworkKey",
                table: "NetworkMembers",
                column: "NetworkKey");

            migrationBuilder.CreateIndex(
                name: "IX_NetworkMunicipalities_MunicipalityNumber",
                table: "NetworkMunicipalities",
                column: "MunicipalityNumber");

            migrationBuilder.CreateIndex(
                name: "IX_NetworkPeriods_NetworkKey_Position",
                table: "NetworkPeriods",
                columns: new[] { "NetworkKey", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Networks_Slug",
                table: "Networks",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_MunicipalityNumber",
                table: "Organisations",
                column: "MunicipalityNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_OrganisationNumber",
                table: "Organisations",
                column: "OrganisationNumber",
                unique: true,
                filter: "OrganisationNumber IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Slug",
                table: "Organisations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pages_ParentKey",
                table: "Pages",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Pages_Slug",
                table: "Pages",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PostalCodes_MunicipalityNumber",
                table: "PostalCodes",
                column: "MunicipalityNumber");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AcuteHelpLines");

            migrationBuilder.DropTable(
                name: "AgreementParties");

            migrationBuilder.DropTable(
                name: "Codes");

            migrationBuilder.DropTable(
                name: "ContactPointHosts");

            migrationBuilder.DropTable(
                name: "ContactPointMunicipalities");

            migrationBuilder.DropTable(
                name: "CountyCoverages");

            migrationBuilder.DropTable(
                name: "CountySuccessions");

            migrationBuilder.DropTable(
                name: "Coverages");

            migrationBuilder.DropTable(
                name: "KeyFigures");

            migrationBuilder.DropTable(
                name: "LinkCentreFunders");

            migrationBuilder.DropTable(
                name: "LinkCentreMunicipalities");

            migrationBuilder.DropTable(
                name: "MunicipalityChanges");

            migrationBuilder.DropTable(
                name: "MunicipalitySuccessions");

            migrationBuilder.DropTable(
                name: "NetworkCounties");

            migrationBuilder.DropTable(
                name: "NetworkMembers");

            migrationBuilder.DropTable(
                name: "NetworkMunicipalities");

            migrationBuilder.DropTable(
                name: "NetworkPeriods");

            migrationBuilder.DropTable(
                name: "OrganisationRoles");

            migrationBuilder.DropTable(
                name: "Pages");

            migrationBuilder.DropTable(
                name: "Revision");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "ContactPoints");

            migrationBuilder.DropTable(
                name: "LinkCentres");

            migrationBuilder.DropTable(
                name: "Networks");

            migrationBuilder.DropTable(
                name: "DistrictOffices");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "PostalCodes");

            migrationBuilder.DropTable(
                name: "Municipalities");

            migrationBuilder.DropTable(
                name: "Counties");
        }
    }
}
