using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Selvhjelp.Api.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NationalGraph : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Date",
                table: "Revision",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TargetGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MunicipalityNumber = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    Since = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    AsOfYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    StatusNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AsOfBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastVerified = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "KeyFigures",
                columns: table => new
                {
                    FigureKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PublicNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AsOfBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    AsOfYear = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Ownership = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Since = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    RunningPartyKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    RunningPartyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RunningPartyBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    AsOfYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    StatusNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AsOfBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastVerified = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    AboutKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ParentKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    AsOfBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    AsOfYear = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "AgreementParties",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgreementKey = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    PartyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
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
                name: "NetworkCounties",
                columns: table => new
                {
                    NetworkKey = table.Column<string>(type: "TEXT", nullable: false),
                    CountyNumber = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NetworkKey = table.Column<string>(type: "TEXT", nullable: false),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    PartyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
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
                name: "NetworkMunicipalities",
                columns: table => new
                {
                    NetworkKey = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityNumber = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false)
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
                name: "NetworkPeriods",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NetworkKey = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    PartyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    AsOfYear = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "IX_Pages_ParentKey",
                table: "Pages",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Pages_Slug",
                table: "Pages",
                column: "Slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreementParties");

            migrationBuilder.DropTable(
                name: "KeyFigures");

            migrationBuilder.DropTable(
                name: "NetworkCounties");

            migrationBuilder.DropTable(
                name: "NetworkMembers");

            migrationBuilder.DropTable(
                name: "NetworkMunicipalities");

            migrationBuilder.DropTable(
                name: "NetworkPeriods");

            migrationBuilder.DropTable(
                name: "Pages");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Networks");

            migrationBuilder.DropColumn(
                name: "Date",
                table: "Revision");
        }
    }
}
